package dev.hindcast.analytics.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reports are made on 2026-06-30, of what was recorded since 2024-01-01: 912 days.
class OverviewReportTest {

  @Test
  void kindsAreNeverAddedUp() {
    Report report =
        report(
            "date: 2025-01-01",
            "date: 2025-02-01\nkind: near-miss",
            "date: 2025-03-01\nkind: near-miss",
            "date: 2025-04-01\nkind: drill",
            "date: 2025-05-01\nkind: security");

    assertEquals(
        List.of(
            "incident | 1 | 2025-01-01 | 2025-01-01",
            "near miss | 2 | 2025-02-01 | 2025-03-01",
            "drill | 1 | 2025-04-01 | 2025-04-01",
            "security | 1 | 2025-05-01 | 2025-05-01"),
        Written.rows(Written.figure(report, "kinds")));
    assertEquals("2025 | 1 | 365 | 1 | 0.0253 | 5.58", year(report, "incident"));
    assertEquals("2025 | 2 | 365 | 2 | 0.242 | 7.23", year(report, "near-miss"));
    assertEquals("2025 | 1 | 365 | 1 | 0.0253 | 5.58", year(report, "drill"));
  }

  /// `365.25 / 912 * c(3, qgamma(.025, 3), qgamma(.975, 4))` in R gives 1.2015, 0.2478 and 3.5113.
  @Test
  void aSeverityHasARateOverAllDays() {
    Report report =
        report(
            "severity: SEV3\ndate: 2024-05-01",
            "severity: SEV1\ndate: 2024-05-01",
            "severity: SEV3\ndate: 2025-05-01",
            "date: 2026-05-01",
            "severity: sev3\ndate: 2026-05-01");

    assertEquals(
        List.of(
            "SEV1 | 1 | 912 | 0.4 | 0.0101 | 2.23",
            "SEV3 | 3 | 912 | 1.2 | 0.248 | 3.51",
            "unstated | 1 | 912 | 0.4 | 0.0101 | 2.23"),
        Written.rows(Written.figure(report, "by-severity")));
  }

  @Test
  void aYearCountsOnlyItsDaysUnderObservation() {
    List<String> rows =
        Written.rows(Written.figure(report("date: 2025-01-01"), "by-year-incident"));

    assertEquals(
        List.of("2024 | 0 | 366", "2025 | 1 | 365", "2026 | 0 | 181"),
        rows.stream().map(row -> row.replaceAll("^((?:[^|]*\\|){2}[^|]*?) \\|.*", "$1")).toList());
  }

  @Test
  void whatHasNoDayWithinTheRecordsIsInNoRate() {
    Report report =
        report("date: 2023-12-31", "date: 2026-07-01", "severity: SEV1", "date: 2025-01-01");

    assertTrue(
        Written.says(report)
            .contains(
                "3 incidents without a day, or with one before or after the time that is counted:"
                    + " in no rate."));
    assertEquals(
        "unstated | 1",
        Written.rows(Written.figure(report, "by-severity")).getFirst().substring(0, 12));
  }

  @Test
  void limitsNeedThreeAMonth() {
    List<String> three = new ArrayList<>();
    for (LocalDate day = LocalDate.parse("2024-01-10");
        day.isBefore(Written.TODAY);
        day = day.plusMonths(1)) {
      three.addAll(Collections.nCopies(3, "date: " + day));
    }
    Figure figure = Written.figure(report(three), "by-period");

    assertEquals("Incidents by month", figure.title());
    assertEquals("2024-01-01 | 3 | 3 | 0 | 8.2", Written.rows(figure).getFirst());
    assertEquals(30, figure.rows().size());
    assertTrue(figure.says().getFirst().endsWith("lie between 0 and 8.2. All do."));
  }

  @Test
  void aPeriodBeyondTheLimitsIsNamed() {
    List<String> heads = new ArrayList<>(Collections.nCopies(20, "date: 2025-03-10"));
    heads.addAll(Collections.nCopies(80, "date: 2024-06-10"));
    Figure figure = Written.figure(report(heads), "by-period");

    assertTrue(
        figure.says().getFirst().endsWith("Beyond them: 2 months, from 2024-06-01 and 2025-03-01."),
        figure.says().getFirst());
  }

  @Test
  void fewerHaveNoLimits() {
    Figure figure = Written.figure(report("date: 2025-01-01"), "by-period");

    assertEquals(List.of("First day of the month", "Incidents"), columns(figure));
    assertTrue(figure.says().getFirst().contains("no limits are drawn"));
  }

  @Test
  void theShareWithoutACauseIsSaid() {
    Report report =
        report(
            "date: 2025-01-01\nmechanisms: [retry-storm, db-overload]\ntrigger: {type: deploy}",
            "date: 2025-01-02\nmechanisms: [unknown]\ntrigger: {type: unknown}",
            "date: 2025-01-03\nmechanisms: [our-own-way]",
            "date: 2025-01-04");

    assertTrue(
        Written.says(report)
            .containsAll(
                List.of(
                    "No trigger, or one that is unknown: 3 of 4 (75%).",
                    "No mechanism, or one that is unknown: 2 of 4 (50%).")));
    assertEquals(
        List.of(
            "of this library | 1 | 4 | 25% | 5% | 70%",
            "overload | 1 | 4 | 25% | 5% | 70%", "unknown or unstated | 2 | 4 | 50% | 15% | 85%"),
        Written.rows(Written.figure(report, "families")));
  }

  /// Ten of forty incidents are of one mechanism, ten of one service, and all ten are the same:
  /// `phyper(9, 10, 30, 10, lower.tail = FALSE)` in R gives 1.18e-09.
  @Test
  void whatAlwaysComesTogetherStandsOut() {
    List<String> heads = new ArrayList<>();
    heads.addAll(Collections.nCopies(10, "mechanisms: [retry-storm]\nservices: [checkout]"));
    heads.addAll(Collections.nCopies(15, "mechanisms: [db-overload]\nservices: [search]"));
    heads.addAll(Collections.nCopies(15, "mechanisms: [db-overload]\nservices: [mail]"));
    Figure figure = Written.figure(report(heads), "mechanisms-and-services");

    assertEquals(6, figure.tests(), "also pairs that never came together are tested");
    assertTrue(Written.rows(figure).contains("retry-storm | checkout | 10 | 2.5 | 4 | yes"));
    assertEquals(
        List.of("3 of 6 pairs stand out; of such, at most 1 in 10 is expected to be chance."),
        figure.says());
  }

  @Test
  void twiceAsOftenIsNotSaidOfTwo() {
    Report report =
        report(
            "mechanisms: [retry-storm]\nservices: [checkout]",
            "mechanisms: [retry-storm]\nservices: [checkout]",
            "mechanisms: [db-overload]\nservices: [search]",
            "mechanisms: [dns-failure]\nservices: [mail]");
    Figure figure = Written.figure(report, "mechanisms-and-services");

    assertEquals(List.of("retry-storm | checkout | 2 | 1"), Written.rows(figure));
    assertEquals(List.of("None of 9 pairs stands out from what chance would give."), figure.says());
  }

  @Test
  void doubtfulRecordsAreListed() {
    Report report =
        report(
            "timestamps: {started: 2025-01-02T10:00:00Z, mitigated: 2025-01-02T09:00:00Z}",
            "timestamps: {started: 2025-01-02T10:00:00Z, resolved: 2025-01-20T09:00:00Z}",
            "timestamps: {started: 2025-01-02}",
            "timestamps: {started: 2025-01-02 10:00}",
            "severity: SEV1");

    assertEquals(
        List.of("1", "0", "0", "1", "1", "1", "1"),
        Written.figure(report, "data-checks").rows().stream()
            .map(row -> row.get(1).text())
            .toList());
  }

  @Test
  void outsidersChooseWhatTheyWriteAbout() {
    Report report = report("origin: public-sources\ndate: 2025-01-01", "date: 2025-01-02");

    assertTrue(
        Written.says(report).stream()
            .anyMatch(says -> says.startsWith("1 of 2 incidents was written up by outsiders")));
  }

  @Test
  void anEmptyLibraryHasNoFiguresOfNothing() {
    Report report = report(List.of());

    assertFalse(
        Written.figures(report).anyMatch(figure -> figure.rows().isEmpty()),
        "a figure without rows");
  }

  private static List<String> columns(Figure figure) {
    return figure.columns().stream().map(column -> column.name()).toList();
  }

  private static String year(Report report, String kind) {
    return Written.rows(Written.figure(report, "by-year-" + kind)).stream()
        .filter(row -> row.startsWith("2025"))
        .findFirst()
        .orElseThrow();
  }

  private static Report report(String... heads) {
    return report(Stream.of(heads).toList());
  }

  private static Report report(List<String> heads) {
    return OverviewReport.of(Written.records(heads));
  }
}
