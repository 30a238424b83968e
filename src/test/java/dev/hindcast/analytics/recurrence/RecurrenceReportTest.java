package dev.hindcast.analytics.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.recurrence.Records;
import dev.hindcast.recurrence.RecurrenceFindings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrenceReportTest {

  @Test
  void aGroupIsToldWithItsRateAndItsInterval() {
    Figure groups = figure(report(team()), "groups");
    assertEquals(
        "2 mechanisms are named by more than one of 9 recorded incidents, 1 by one only.",
        groups.says().getFirst());
    // 6/731*365.25; qgamma(c(.025,.975), c(6,7))/731*365.25
    assertEquals(
        List.of("Connection exhaustion", "6", "3", "1.1", "6.53", "2024-09-01", "121", "1"),
        texts(groups.rows().getFirst()));
  }

  @Test
  void closedAndItCameBackIsSaidWhereItIsTrue() {
    Figure found = figure(report(team()), "came-back");
    assertEquals(
        "Closed, and it came back, 1 time: after all actions of an incident were closed, another of"
            + " the same mechanism was recorded.",
        found.says().getFirst());
    assertEquals(
        List.of("a", "Connection exhaustion", "2023-03-01", "2023-05-01", "5"),
        texts(found.rows().getFirst()));
    Records never = new Records().incident("a", "2024-02-01", "title: a", "mechanisms: [x]");
    assertEquals(
        "No mechanism is known to have come back after all actions of an earlier incident were"
            + " closed.",
        figure(report(never), "came-back").says().getFirst());
  }

  @Test
  void whatRehearsalsAndNearMissesSayIsInNoNumberOfIncidents() {
    List<String> rows =
        figure(report(team()), "counted").rows().stream()
            .map(row -> row.get(0).text() + ": " + row.get(1).text())
            .toList();
    assertEquals(
        List.of(
            "Incidents counted: 9",
            "Of these without a mechanism: 1",
            "Of these told from public sources: 0",
            "Incidents outside these days: 1",
            "Incidents without a day: 1",
            "Told twice: 0",
            "Near misses: 1",
            "Drills: 1",
            "Reports of security: 0"),
        rows);
  }

  @Test
  void aCountIsTheNumberOfTheIncidentsBehindIt() {
    int checked = 0;
    for (Figure figure : figures(team())) {
      for (List<Cell> row : figure.rows()) {
        for (int column = 0; column < row.size(); column++) {
          Cell cell = row.get(column);
          if (figure.columns().get(column).unit() == Unit.COUNT
              && cell.number() != null
              && !cell.incidents().isEmpty()
              && !figure.columns().get(column).name().startsWith("Causes")) {
            assertEquals(cell.number(), cell.incidents().size(), figure.id() + " " + cell.text());
            checked++;
          }
        }
      }
    }
    assertTrue(checked > 50, "only " + checked);
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    List<String[]> records = new ArrayList<>(teamRecords());
    List<String> expected = words(team(records));
    Collections.reverse(records);
    assertEquals(expected, words(team(records)));
  }

  @Test
  void nothingIsSaidToBePreventedAndNothingIsAMean() {
    for (String line : words(team())) {
      String lower = line.toLowerCase(Locale.ROOT);
      for (String never : List.of("prevented", "mttr", "mtbf", "mean time", "streak", "similar")) {
        assertFalse(lower.contains(never), line);
      }
    }
  }

  @Test
  void everyTestThatWasMadeIsCounted() {
    Report report = report(team());
    long told =
        Stream.of("effect-by-mechanism", "effect-by-action")
            .flatMap(id -> figure(report, id).rows().stream())
            .filter(row -> row.getLast().text().contains("(q "))
            .count();
    assertEquals(0, told);
    assertEquals(told, report.tests());
    // the trend of all, and that of checkout; search has too few
    assertEquals(2, mechanism(team(), "connection-exhaustion").tests());
  }

  @Test
  void anEmptyLibraryHasAReportToo() {
    Report report = report(new Records());
    assertEquals("recurrence", report.name());
    assertEquals(
        "No mechanism is named by more than one of no recorded incident.",
        figure(report, "groups").says().getFirst());
    assertEquals(List.of(), MechanismReports.of(new Records().findings()));
  }

  /// The numbers are those of R 4.5: t the days from 2023-01-01 plus a half, u as in CourseTest;
  /// gaps 89 62 92 243 92 and 121+, survfit(..., conf.type = "log-log"); exp(-5/609*121).
  @Test
  void aMechanismHasAReportAtThePathOfItsPage() {
    Report report = mechanism(team(), "connection-exhaustion");
    assertEquals("Connection exhaustion", report.title());
    assertEquals("Recorded 6 times, the last time on 2024-09-01.", report.lead());
    assertEquals(7, figure(report, "cumulative").rows().size(), "6 incidents, and today");
    assertEquals(
        List.of(
            "6 recorded incidents in 731 days since 2023-01-01: 3 a year; with 95% confidence 1.1"
                + " to 6.53.",
            "No trend can be told from chance: a steady rate gives as much of a trend in 38 of 100"
                + " cases.",
            "Half came within 92 days of the one before; with 95% confidence 62 or more days. The"
                + " time since the last one counts as not ended.",
            "None for 121 days, since 2024-09-01. If the earlier rate held (5 in the 609 days"
                + " before), the chance of so long a quiet time would be 37 of 100; as that rate"
                + " itself is uncertain, from 10 of 100 to 72 of 100.",
            "1 near miss of the same mechanism, counted apart.",
            "An incident stands in the lane of every service that it hit."),
        figure(report, "events").says());
  }

  @Test
  void noTwoFiguresOfAReportHaveOneAnchor() {
    List<Report> reports = new ArrayList<>(MechanismReports.of(team().findings()));
    reports.add(report(team()));
    for (Report report : reports) {
      Set<String> anchors = new HashSet<>();
      report
          .chapters()
          .forEach(
              chapter -> {
                assertTrue(anchors.add(chapter.id()), report.name() + " " + chapter.id());
                chapter
                    .figures()
                    .forEach(
                        figure ->
                            assertTrue(
                                anchors.add(figure.id()), report.name() + " " + figure.id()));
              });
    }
  }

  private static Records team() {
    return team(teamRecords());
  }

  private static Records team(List<String[]> all) {
    Records records = new Records().watched("2023-01-01", "2024-12-31");
    for (String[] one : all) {
      List<String> fields = new ArrayList<>(List.of(one).subList(2, one.length));
      fields.add("title: " + one[0]);
      records.incident(one[0], one[1], fields.toArray(String[]::new));
    }
    return records;
  }

  private static List<String[]> teamRecords() {
    String pool = "mechanisms: [connection-exhaustion]";
    return List.of(
        new String[] {
          "a",
          "2023-02-01",
          pool,
          "services: [checkout, search]",
          "actions: [{summary: Bound the pool, type: prevent, status: done, completed: 2023-03-01}]"
        },
        new String[] {
          "b",
          "2023-05-01",
          pool,
          "services: [checkout]",
          "actions: [{summary: Watch the time waited for the pool, type: detect}]"
        },
        new String[] {"c", "2023-07-02", pool, "services: [checkout]"},
        new String[] {
          "d",
          "2023-10-02",
          "mechanisms: [connection-exhaustion, retry-storm]",
          "services: [search]",
          "actions: [{summary: Watch how long the pool is waited for, type: detect}]"
        },
        new String[] {"e", "2024-06-01", pool, "services: [search]"},
        new String[] {"f", "2024-09-01", pool, "services: [checkout]"},
        new String[] {"g", "2024-10-01", "mechanisms: [retry-storm]"},
        new String[] {"h", "2024-10-02", "mechanisms: [split-brain]"},
        new String[] {"i", "2024-10-03"},
        new String[] {"near", "2024-10-04", pool, "kind: near-miss"},
        new String[] {"drill", "2024-10-05", pool, "kind: drill"},
        new String[] {"early", "2022-10-05", pool},
        new String[] {"undated", "", pool});
  }

  private static Report report(Records records) {
    return RecurrenceReport.of(records.findings());
  }

  private static Report mechanism(Records records, String slug) {
    return MechanismReports.of(records.findings()).stream()
        .filter(report -> report.name().equals("causes/" + slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<Figure> figures(Records records) {
    RecurrenceFindings findings = records.findings();
    return Stream.concat(
            Stream.of(RecurrenceReport.of(findings)), MechanismReports.of(findings).stream())
        .flatMap(report -> report.chapters().stream())
        .flatMap(chapter -> chapter.figures().stream())
        .toList();
  }

  private static Figure figure(Report report, String id) {
    return report.chapters().stream()
        .flatMap(chapter -> chapter.figures().stream())
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Records records) {
    return figures(records).stream()
        .flatMap(
            figure ->
                Stream.concat(
                    figure.says().stream(),
                    figure.rows().stream().map(row -> String.join(" | ", texts(row)))))
        .toList();
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }
}
