package dev.hindcast.analytics.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports are made on 2026-06-30.
class ActionsReportTest {

  /// In R, `survfit(Surv(c(10, 10, 20, 35, 60, 60), c(1, 1, 0, 1, 1, 0)) ~ 1)` of the package
  /// survival has 0.667, 0.444 and 0.222 after 10, 35 and 60 days.
  @Test
  void theCurveCountsOpenActionsUntilTodayAndDroppedOnesUntilTheirDay() {
    Report report =
        report(
            """
            date: 2026-05-01
            actions:
              - {id: A1, summary: Done soon, status: done, completed: 2026-05-11}
              - {id: A2, summary: Done as soon, status: done, completed: 2026-05-11}
              - {id: A3, summary: Declined, status: wont-do, reason: r, completed: 2026-05-21}
              - {id: A4, summary: Done later, status: done, completed: 2026-06-05}
              - {id: A5, summary: Done today, status: done, completed: 2026-06-30}
              - {id: A6, summary: Open, status: open}
              - {id: A7, summary: Done at some time, status: done}
              - {id: A8, summary: Replaced at some time, status: superseded}
              - {id: A9, summary: Done before, status: done, completed: 2026-04-01}\
            """);
    Figure curve = Written.figure(report, "closing");

    assertEquals(
        List.of(
            "0 | 100% | 100% | 6 | 0 | 0",
            "10 | 67% | 6 | 2 | 0",
            "20 | 67% | 4 | 0 | 1",
            "35 | 44% | 3 | 1 | 0",
            "60 | 22% | 2 | 1 | 1"),
        curve.rows().stream()
            .map(
                row ->
                    row.get(0).text()
                        + " | "
                        + row.get(1).text()
                        + (row.get(0).text().equals("0") ? " | " + row.get(2).text() : "")
                        + " | "
                        + row.get(4).text()
                        + " | "
                        + row.get(5).text()
                        + " | "
                        + row.get(6).text())
            .toList());
    assertEquals(
        "2 actions have not ended; their times count as at least this long.", curve.says().get(0));
    assertTrue(curve.says().get(1).startsWith("Median 35 days; "), curve.says().get(1));
    assertTrue(curve.says().get(2).startsWith("3 actions are not counted: "), curve.says().get(2));
  }

  @Test
  void decliningIsNotDoing() {
    Report report =
        report(
            """
            date: 2026-05-01
            actions:
              - {summary: One, status: done}
              - {summary: Two, status: wont-do, reason: r}
              - {summary: Three, status: open, due: 2026-06-29}
              - {summary: Four, status: in-progress}\
            """);
    Figure standing = Written.figure(report, "standing");

    assertEquals(
        List.of(
            "open | 1",
            "in progress | 1",
            "done | 1",
            "delayed | 0",
            "wont do | 1",
            "superseded | 0",
            "open and overdue | 1",
            "open without a due day | 1"),
        Written.rows(standing));
    assertEquals(
        List.of(
            "Done: 1 of 4 (25%; with 95% confidence between 5% and 70%).",
            "1 action was declined or replaced, which is not done."),
        standing.says());
  }

  @Test
  void overdueCountsFromTheDueDayAndAgeFromTheIncident() {
    Report report =
        report(
            """
            date: 2026-06-10
            actions:
              - {summary: Late, type: detect, status: open, due: 2026-06-25}
              - {summary: In time, status: open, due: 2026-07-25}
              - {summary: Due today, status: open, due: 2026-06-30}
              - {summary: Late but done, status: done, due: 2026-06-20}\
            """);

    Figure overdue = Written.figure(report, "overdue");
    assertEquals(List.of("Late | detect | 5 days |  |  | open"), Written.rows(overdue));
    assertEquals(List.of("1 of 3 open actions with a due day is overdue."), overdue.says());
    assertEquals(3, Written.figure(report, "ageing").rows().size());
    assertTrue(
        Written.rows(Written.figure(report, "ageing"))
            .contains("In time | unstated | 20 days |  |  | open"));
  }

  @Test
  void whatOutsidersPromisedIsNeitherOpenNorOverdue() {
    Report report =
        report(
            """
            date: 2026-05-01
            origin: public-sources
            actions:
              - {summary: Of old, status: open, due: 2026-05-02, strength: guard}\
            """);

    assertEquals(List.of("strength"), Written.figures(report).map(Figure::id).toList());
    assertTrue(
        Written.says(report)
            .contains(
                "1 action told by public sources is not counted here: their state is known only as"
                    + " of the day of the source."));
  }

  @Test
  void strengthsAreInTheOrderOfHowMuchTheyHold() {
    Report report =
        report(
            "date: 2026-05-01\nactions: [{summary: One, strength: training}, {summary: Two,"
                + " strength: eliminate}, {summary: Three}]");

    assertEquals(
        List.of(
            "eliminate | 1",
            "guard | 0",
            "automate | 0",
            "detect | 0",
            "procedure | 0",
            "training | 1",
            "unstated | 1"),
        Written.figure(report, "strength").rows().stream()
            .map(row -> row.get(0).text() + " | " + row.get(1).text())
            .toList());
  }

  @Test
  void factorsWithoutAnActionAreListedWhereActionsNameFactors() {
    String factors =
        "factors: [{id: F1, summary: First}, {id: F2, summary: Second, category: test-gap}, {id:"
            + " F3, summary: Third, accepted_risk: cheap}]\n";
    Report report =
        report(
            factors + "actions: [{summary: One, addresses: [F1]}]",
            factors + "actions: [{summary: Two}]");

    Figure figure = Written.figure(report, "factors-without-action");
    assertEquals(List.of("Incident 1 | Second | test-gap"), Written.rows(figure));
    assertEquals(
        List.of(
            "1 factor has no action and no accepted risk, in the 1 incident that says which action"
                + " is for which factor."),
        figure.says());
  }

  @Test
  void onlyActionsOfIncidentsCount() {
    List<String> heads = new ArrayList<>();
    heads.add("date: 2026-05-01\nactions: [{summary: One}]");
    heads.add("date: 2026-05-01\nkind: drill\nactions: [{summary: Two}, {summary: Three}]");

    assertEquals(
        "open | 1",
        Written.rows(Written.figure(ActionsReport.of(Written.records(heads)), "standing"))
            .getFirst());
  }

  private static Report report(String... heads) {
    return ActionsReport.of(Written.records(heads));
  }
}
