package dev.hindcast.analytics.durations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeReportTest {

  @Test
  void sevenIncidentsGiveAMedianBetweenTheShortestAndTheLongest() {
    Figure figure = Written.figure(report(lasting(70, 10, 30, 60, 20, 50, 40)), "time-to-mitigate");

    assertEquals(
        List.of(
            "Median 40 minutes; with 95% confidence between 10 minutes and 1 hour 10 minutes (7"
                + " incidents)."),
        figure.says());
    assertEquals(
        "Median | all | 40 minutes | 10 minutes | 1 hour 10 minutes | median",
        Written.rows(figure).getLast());
    assertEquals(7, figure.rows().getLast().get(2).incidents().size());
  }

  /// Thirteen values: the upper quartile is the tenth, between the seventh and the last.
  /// `qbinom(c(.025, .975), 13, .75)` in R gives 7 and 12: from the seventh to the one behind the
  /// twelfth.
  @Test
  void thirteenIncidentsTellWhatThreeInFourStayBelow() {
    int[] minutes = IntStream.rangeClosed(1, 13).map(number -> number * 10).toArray();

    assertEquals(
        List.of(
            "Median 1 hour 10 minutes; with 95% confidence between 30 minutes and 1 hour 50 minutes"
                + " (13 incidents).",
            "3 in 4 took at most 1 hour 40 minutes; with 95% confidence between 1 hour 10 minutes"
                + " and 2 hours 10 minutes (13 incidents)."),
        Written.figure(report(lasting(minutes)), "time-to-mitigate").says());
  }

  @Test
  void fewerThanSixGiveNoMedian() {
    Figure figure = Written.figure(report(lasting(10, 20, 30, 40)), "time-to-mitigate");

    assertEquals(List.of("4 incidents give no median: 6 are needed."), figure.says());
    assertFalse(figure.rows().stream().anyMatch(row -> row.getLast().text().equals("median")));
  }

  @Test
  void nothingIsSaidOfMeans() {
    Report report = report(lasting(IntStream.rangeClosed(1, 40).toArray()));

    assertFalse(
        Written.says(report).stream()
            .anyMatch(sentence -> sentence.matches("(?i).*\\b(mean|average)\\b.*")));
  }

  /// Six ended after 10 to 60 minutes, a seventh goes on for longer: after 40 minutes 3 of 7 are
  /// left, which is less than a half.
  @Test
  void anIncidentThatGoesOnCountsAsAtLeastThisLong() {
    List<String> heads = new ArrayList<>(lasting(10, 20, 30, 40, 50, 60));
    heads.add("status: draft\ntimestamps: {started: 2026-06-29T08:00:00Z}");
    Figure figure = Written.figure(report(heads), "time-to-mitigate");

    assertEquals(
        "1 incident has not ended; its time counts as at least this long.", figure.says().get(0));
    assertTrue(figure.says().get(1).startsWith("Median 40 minutes; "), figure.says().get(1));
    assertTrue(
        Written.rows(figure).contains("Incident 7 | unstated | more than 16 hours |  |  | open"),
        Written.rows(figure).toString());
  }

  @Test
  void aRecordThatOnlyLacksItsEndDoesNotGoOn() {
    String started = "timestamps: {started: 2026-06-29T08:00:00Z}";
    String old = "status: draft\ntimestamps: {started: 2026-06-01T08:00:00Z}";
    String outside = "status: draft\norigin: public-sources\n" + started;
    String resolved =
        "status: draft\n"
            + "timestamps: {started: 2026-06-29T08:00:00Z, resolved: 2026-06-29T09:00:00Z}";
    List<String> heads = new ArrayList<>(lasting(10, 20, 30, 40, 50, 60));
    heads.addAll(List.of(started, old, outside, resolved));

    assertEquals(
        List.of(
            "Median 35 minutes; with 95% confidence between 10 minutes and 1 hour (6 incidents).",
            "4 of 10 incidents do not say 'started' and 'mitigated' with clock and zone, nor how"
                + " long it took; not counted."),
        Written.figure(report(heads), "time-to-mitigate").says());
  }

  @Test
  void whatTookNoTimeCountsButHasNoDot() {
    Report report = report(lasting(0, 20, 30, 40, 50, 60));
    Figure figure = Written.figure(report, "time-to-mitigate");

    assertEquals(6, figure.rows().size(), "five dots and the median");
    assertTrue(
        figure.says().getFirst().startsWith("Median 35 minutes; with 95% confidence between less"));
    assertTrue(
        Written.rows(Written.figure(report, "off-the-axis"))
            .contains("Incident 1 | From impact to mitigation | took no time at all"));
  }

  @Test
  void whatRunsBackwardsIsAMistakeAndCountsNowhere() {
    Report report = report(Stream.concat(lasting(10).stream(), lasting(-90).stream()).toList());

    assertEquals(1, Written.figure(report, "time-to-mitigate").rows().size());
    assertEquals(
        List.of(
            "Incident 2 | From impact to mitigation | 'mitigated' is 1 hour 30 minutes too early"),
        Written.rows(Written.figure(report, "off-the-axis")));
  }

  @Test
  void everyDotIsAboveZeroAndNamesItsIncident() {
    Report report = report(lasting(0, 1, 2, 3, 4, 5, 6));

    Written.figures(report)
        .filter(figure -> figure.drawing() == Figure.Drawing.DOTS)
        .flatMap(figure -> figure.rows().stream())
        .forEach(
            row -> {
              Cell value = row.get(2);
              assertTrue(value.number() != null && value.number() > 0, row.toString());
              assertFalse(value.incidents().isEmpty(), row.toString());
            });
  }

  @Test
  void onlyIncidentsAreCounted() {
    List<String> heads = new ArrayList<>(lasting(10, 20));
    heads.add("kind: drill\n" + lasting(30).getFirst());
    heads.add("kind: near-miss\n" + lasting(40).getFirst());
    heads.add("kind: near-miss\n" + lasting(40).getFirst());
    Report report = report(heads);

    assertEquals(2, Written.figure(report, "time-to-mitigate").rows().size());
    assertEquals(
        "Only incidents are counted here, not the 2 near misses and 1 drill.",
        Written.says(report).getFirst());
  }

  @Test
  void twoGroupsAreComparedFromTenOnEachSide() {
    List<String> nine = new ArrayList<>();
    List<String> ten = new ArrayList<>();
    for (int number = 1; number <= 10; number++) {
      String grave = "severity: SEV1\n" + lasting(100 + number).getFirst();
      String minor = "severity: SEV3\n" + lasting(10 + number).getFirst();
      ten.addAll(List.of(grave, minor));
      nine.addAll(number < 10 ? List.of(grave, minor) : List.of(grave));
    }

    assertTrue(
        Written.says(report(nine))
            .contains(
                "The two gravest severities against the others: 10 and 9 incidents; each side needs"
                    + " 10."));
    Figure compared = Written.figure(report(ten), "compared");
    assertEquals(1, compared.tests());
    assertEquals(6.81, number(compared.rows().getFirst().get(3)), 0.005, "105.5 to 15.5 minutes");
  }

  @Test
  void equalGroupsCannotBeToldApart() {
    List<String> heads = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      int minutes = 1 << number;
      heads.add("severity: SEV1\n" + lasting(minutes).getFirst());
      heads.add("severity: SEV3\n" + lasting(minutes).getFirst());
    }

    assertTrue(
        Written.figure(report(heads), "compared").says().stream()
            .anyMatch(
                sentence ->
                    sentence.startsWith(
                        "The two gravest severities against the others: cannot tell.")));
  }

  @Test
  void factorsLayHiddenFromTheDayTheyEntered() {
    Report report =
        report(
            List.of(
                """
                timestamps: {started: 2026-02-03T08:12:00Z}
                factors:
                  - {id: F1, category: capacity, summary: The pool was too small, introduced: 2026-01-15}
                  - {id: F2, summary: Nobody had looked, introduced: 2026-02-03}
                  - {id: F3, summary: Of unknown age}\
                """));
    Figure latent = Written.figure(report, "latent");

    assertEquals(
        List.of("The pool was too small | capacity | 19 days |  |  | closed"),
        Written.rows(latent));
    assertTrue(latent.says().contains("2 factors give no median: 6 are needed."));
    assertTrue(
        latent
            .says()
            .contains("1 factor entered on the day of the incident: counted, but not drawn."));
  }

  @Test
  void whoseClockUtcWasIsNotKnown() {
    Report report =
        report(
            List.of(
                "timestamps: {started: 2026-02-03T10:12:00+01:00}",
                "timestamps: {started: 2026-02-07T03:00:00+01:00}",
                "timestamps: {started: 2026-02-03T00:00:00+01:00}",
                "timestamps: {started: 2026-02-03T10:12:00Z}",
                "date: 2026-02-03"));
    Figure calendar = Written.figure(report, "calendar");

    assertEquals(
        List.of(
            "Monday to Friday | 1 | 2 | 50% | 9% | 91% | 71% | 6 incidents are needed",
            "Monday to Friday, 9 to 17 | 1 | 2 | 50% | 9% | 91% | 24% | 6 incidents are needed"),
        Written.rows(calendar));
    assertTrue(calendar.says().getFirst().startsWith("3 of 5 incidents are not counted"));
    assertEquals(0, calendar.tests());
  }

  /// `binom.test(6, 6, 5/7)$p.value` in R gives 0.1925.
  @Test
  void weekdaysAreTestedAgainstFiveInSeven() {
    List<String> heads =
        IntStream.range(2, 7)
            .mapToObj(day -> "timestamps: {started: 2026-02-0" + day + "T20:00:00+01:00}")
            .toList();
    List<String> six = new ArrayList<>(heads);
    six.add("timestamps: {started: 2026-02-09T20:00:00+01:00}");
    Figure calendar = Written.figure(report(six), "calendar");

    assertEquals(2, calendar.tests());
    assertEquals(0.1925, number(calendar.rows().getFirst().getLast()), 0.0001);
  }

  @Test
  void aLengthThatTheTextSaysCountsToo() {
    List<String> heads = new ArrayList<>(lasting(10, 20, 30, 40, 50));
    heads.add("date: 2025-03-01\n---\n\n## Stats\n\n- Time to recovery: 1 hour 5 minutes\n");
    Figure figure = Written.figure(report(heads), "time-to-mitigate");

    assertTrue(figure.says().getFirst().startsWith("Median 35 minutes; "));
    assertEquals(
        "1 incident says in the text how long it took, not from when to when.",
        figure.says().getLast());
  }

  @Test
  void aLibraryWithoutMomentsIsToldWhatToWrite() {
    Report report = report(List.of("date: 2026-02-03"));

    assertTrue(
        Written.says(report).stream().anyMatch(says -> says.contains("below 'timestamps'")),
        Written.says(report).toString());
    assertEquals(List.of("stated"), Written.figures(report).map(Figure::id).toList());
  }

  private static double number(Cell cell) {
    return Objects.requireNonNull(cell.number());
  }

  private static Report report(List<String> heads) {
    return TimeReport.of(Written.records(heads));
  }

  /// Incidents that were mitigated so many minutes after their start.
  private static List<String> lasting(int... minutes) {
    LocalDateTime started = LocalDateTime.parse("2025-02-03T08:00:00");
    return IntStream.of(minutes)
        .mapToObj(
            length ->
                "timestamps: {started: "
                    + started
                    + ":00Z, mitigated: "
                    + started.plusMinutes(length)
                    + ":00Z}")
        .toList();
  }
}
