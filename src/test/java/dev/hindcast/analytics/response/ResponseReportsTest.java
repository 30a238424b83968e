package dev.hindcast.analytics.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseReportsTest {

  /// Wilson's interval of 2 of 8: `prop.test(2, 8, correct = FALSE)` in R gives 0.0715 and 0.5907.
  @Test
  void customersComeFirstAndTheUnknownStaysInTheWhole() {
    List<String> heads = new ArrayList<>();
    heads.addAll(Collections.nCopies(3, "detection: {source: alert}"));
    heads.addAll(Collections.nCopies(2, "detection: {source: customer-report}"));
    heads.addAll(List.of("detection: {source: carrier pigeon}", "detection: {source: unknown}"));
    heads.add("date: 2025-01-01");
    Figure sources = Written.figure(detection(heads), "sources");

    assertEquals(
        List.of(
            "customers | 2 | 8 | 25% | 7% | 59%",
            "alert | 3 | 8 | 38% | 14% | 69%",
            "carrier pigeon | 1 | 8 | 13% | 2% | 47%",
            "unknown or unstated | 2 | 8 | 25% | 7% | 59%"),
        Written.rows(sources));
    assertEquals(
        "Found by customers: 2 of 8 (25%; with 95% confidence between 7% and 59%).",
        sources.says().getFirst());
  }

  @Test
  void noShareIsSaidWhereNobodyStatesASource() {
    Report report = detection(List.of("date: 2025-01-01", "detection: {source: unknown}"));

    assertTrue(Written.says(report).getFirst().startsWith("No incident says what noticed it"));
    assertTrue(Written.figures(report).noneMatch(figure -> figure.id().equals("sources")));
  }

  @Test
  void aServiceIsShownFromSixIncidents() {
    List<String> heads = new ArrayList<>();
    heads.addAll(Collections.nCopies(6, "services: [mail]\ndetection: {source: customer-report}"));
    heads.addAll(Collections.nCopies(5, "services: [search]\ndetection: {source: alert}"));
    Figure figure = Written.figure(detection(heads), "found-by-customers");

    assertEquals(List.of("mail | 6 | 6 | 100% | 61% | 100%"), Written.rows(figure));
    assertEquals(
        "1 service with fewer than 6 incidents is not shown: nothing could be read from it.",
        figure.says().getFirst());
  }

  /// `fisher.test(matrix(c(6, 0, 1, 7), 2))$p.value` in R gives 0.0047.
  @Test
  void theLastTwoYearsThatAreOverAreCompared() {
    List<String> heads = new ArrayList<>();
    heads.addAll(Collections.nCopies(6, "date: 2024-03-01\ndetection: {source: customer-report}"));
    heads.add("date: 2025-03-01\ndetection: {source: customer-report}");
    heads.addAll(Collections.nCopies(7, "date: 2025-03-01\ndetection: {source: alert}"));
    Figure figure = Written.figure(detection(heads), "customers-by-year");

    assertEquals(1, figure.tests());
    assertEquals(
        List.of(
            "In 2024 customers found 6 of 6, in 2025 1 of 8. Years that differ so much or more come"
                + " up by chance in less than 1 of 100 cases."),
        figure.says());
  }

  @Test
  void fewIncidentsAreNotCompared() {
    Figure figure =
        Written.figure(
            detection(
                List.of(
                    "date: 2024-03-01\ndetection: {source: alert}",
                    "date: 2025-03-01\ndetection: {source: alert}")),
            "customers-by-year");

    assertEquals(0, figure.tests());
    assertTrue(figure.says().getFirst().endsWith("2024 and 2025 have 1 and 1."));
  }

  @Test
  void alertsAreCountedByWhetherTheyWentOff() {
    Figure figure =
        Written.figure(
            detection(
                List.of(
                    "detection: {alerts: [ErrorRate], missed_by: [Latency]}",
                    "detection: {alerts: [errorrate], missed_by: [Latency, ErrorRate]}")),
            "alerts");

    assertEquals(List.of("ErrorRate | 1 | 2", "Latency | 2 | 0"), Written.rows(figure));
  }

  @Test
  void pagesAreTotalsOfMonths() {
    Report report =
        detection(
            List.of(
                "date: 2026-05-03\nresponse: {paged: 3, paged_after_hours: 2}",
                "date: 2026-05-20\nresponse: {paged: 1}",
                "date: 2026-05-21"));
    Figure figure = Written.figure(report, "paged-after-hours");

    assertEquals(24, figure.rows().size());
    assertTrue(Written.rows(figure).contains("2026-05-01 | 1 | 0.0253 | 5.57 | 2 | 4"));
    assertTrue(Written.rows(figure).contains("2026-04-01 | 0 | 0 | 3.69 | 0 | 0"));
    assertEquals(
        "4 pages in 2 incidents, 2 of them after hours; 1 of 3 incidents does not say.",
        figure.says().getFirst());
  }

  @Test
  void automationCountsWhatIsNotStatedToo() {
    Figure figure =
        Written.figure(
            detection(
                List.of(
                    "response: {automation: {diagnosis: partial, remediation: none}}",
                    "response: {automation: {diagnosis: partial}}",
                    "date: 2026-05-21")),
            "automation");

    assertEquals(
        List.of("Finding out | 0 | 2 | 0 | 1", "Putting right | 1 | 0 | 0 | 2"),
        Written.rows(figure));
  }

  @Test
  void teamsAreInTheOrderOfTheirNames() {
    Figure figure =
        Written.figure(
            detection(
                List.of(
                    "response: {escalations: [network, database]}",
                    "response: {escalations: [network]}",
                    "date: 2026-05-21")),
            "escalations");

    assertEquals(List.of("database | 1", "network | 2"), Written.rows(figure));
    assertTrue(figure.says().getFirst().startsWith("Passed on: 2 of 3 (67%;"));
  }

  @Test
  void theFirstNoticeCountsFromTheImpact() {
    Figure figure =
        Written.figure(
            detection(
                List.of(
                    """
                    timestamps: {started: 2026-02-03T08:12:00Z}
                    response:
                      communications:
                        - {at: 2026-02-03T09:00:00Z, channel: mail, summary: Second}
                        - {at: 2026-02-03T08:30:00Z, channel: status-page, summary: First}\
                    """,
                    """
                    timestamps: {started: 2026-02-03T08:12:00Z}
                    response: {communications: [{at: at noon, channel: mail}]}\
                    """,
                    """
                    timestamps: {started: 2026-02-03T08:12:00Z}
                    response: {communications: [{at: "2026-02-03 08:00:00+00:00", channel: mail}]}\
                    """)),
            "first-notice");

    assertEquals(
        List.of("Incident 1 | status-page | 18 minutes |  |  | closed"), Written.rows(figure));
    assertEquals(
        List.of(
            "2 incidents give no median: 6 are needed.",
            "1 incident had a notice by the time impact began: counted as at once, but not drawn.",
            "1 incident with a notice lacks a start or a time of it with clock and zone."),
        figure.says());
  }

  @Test
  void runbooksAreCountedByHowTheyServed() {
    Report report =
        RunbooksReport.of(
            Written.records(
                "services: [mail]\nresponse: {runbooks: [{ref: pool.md, outcome: outdated}]}",
                "services: [mail]\nresponse: {runbooks: [{ref: pool.md, outcome: helped}, {ref:"
                    + " dns.md, outcome: not-found}]}",
                "services: [mail, search]\nresponse: {runbooks: [pool.md]}",
                "services: [search]"));

    assertEquals(
        List.of("dns.md | 0 | 0 | 0 | 1 | 0 | 0", "pool.md | 1 | 1 | 0 | 0 | 0 | 1"),
        Written.rows(Written.figure(report, "by-runbook")));
    assertEquals(
        List.of("mail | 1 | 1 | 0 | 1 | 0 | 1", "search | 0 | 0 | 0 | 0 | 0 | 1"),
        Written.rows(Written.figure(report, "by-service")));
    assertEquals(
        List.of("mail | 0 | 3", "search | 1 | 2"), Written.rows(Written.figure(report, "silent")));
  }

  @Test
  void drillsAreSetAgainstWhatHappened() {
    Report report =
        DrillsReport.of(
            Written.records(
                "date: 2025-01-01\nmechanisms: [dns-failure]\nresponse: {drills: [I4, GAME-DAY-7]}",
                "date: 2025-02-01\nmechanisms: [retry-storm]\n"
                    + "related: [{id: I4, relation: rehearsed-by}]",
                "date: 2025-03-01\nmechanisms: [retry-storm, deadlock-or-inversion]",
                "date: 2024-12-01\nkind: drill\nservices: [mail]\nmechanisms: [dns-failure]"));

    assertEquals(
        List.of("Incident 4 | 2024-12-01 | dns-failure | mail | 2"),
        Written.rows(Written.figure(report, "drills")));
    assertEquals(List.of("GAME-DAY-7 | 1"), Written.rows(Written.figure(report, "not-written-up")));
    assertEquals(
        List.of("retry-storm | 2 | 2025-03-01", "deadlock-or-inversion | 1 | 2025-03-01"),
        Written.rows(Written.figure(report, "never-rehearsed")));
  }

  private static Report detection(List<String> heads) {
    return DetectionReport.of(Written.records(heads));
  }
}
