package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionMonthsTest {
  private final Records records = new Records().watched("2024-01-01", "2024-09-15");

  @Test
  void twoWithinSixMonthsAreRecurringUntilTheFirstIsTooOld() {
    records
        .incident("a", "2024-01-31", "mechanisms: [x]")
        .incident("b", "2024-06-01", "mechanisms: [x]")
        .incident("c", "2024-07-01", "mechanisms: [y]")
        .incident("d", "2024-07-02");
    assertEquals(
        List.of(
            "2024-09: [] others [x[b], y[c]] uncaused [d]",
            "2024-08: [] others [x[b], y[c]] uncaused [d]",
            "2024-07: [] others [x[b], y[c]] uncaused [d]",
            "2024-06: [x[a, b]] others [] uncaused []",
            "2024-05: [] others [x[a]] uncaused []",
            "2024-04: [] others [x[a]] uncaused []",
            "2024-03: [] others [x[a]] uncaused []",
            "2024-02: [] others [x[a]] uncaused []",
            "2024-01: [] others [x[a]] uncaused []"),
        months(RepetitionRule.REGULATORY));
  }

  @Test
  void aHouseMayAskForMoreInLess() {
    records
        .incident("a", "2024-08-31", "mechanisms: [x]")
        .incident("b", "2024-09-01", "mechanisms: [x]")
        .incident("c", "2024-09-02", "mechanisms: [x]")
        .incident("d", "2024-09-03", "mechanisms: [x]");
    assertEquals("2024-09: [x[b, c, d]] others [] uncaused []", month(3, 1));
    assertEquals("2024-09: [] others [x[b, c, d]] uncaused []", month(4, 1));
    assertEquals("2024-09: [x[a, b, c, d]] others [] uncaused []", month(4, 2));
  }

  @Test
  void aRejectedPairIsNoEvidence() {
    records
        .incident("a", "2024-08-31", "mechanisms: [x]")
        .incident("b", "2024-09-01", "mechanisms: [x]", "related: [{id: a, relation: unrelated}]");
    assertEquals("2024-09: [] others [x[a, b]] uncaused []", month(2, 6));
  }

  private String month(int incidents, int months) {
    return months(new RepetitionRule(incidents, months)).getFirst();
  }

  private List<String> months(RepetitionRule rule) {
    return records.findings(rule).months().stream().map(RepetitionMonthsTest::words).toList();
  }

  private static String words(RepetitionMonth month) {
    return month.month()
        + ": "
        + words(month.meeting())
        + " others "
        + words(month.others())
        + " uncaused "
        + Records.ids(month.uncaused());
  }

  private static List<String> words(List<RepetitionMonth.Evidence> causes) {
    return causes.stream()
        .map(cause -> cause.mechanism() + Records.ids(cause.incidents()))
        .toList();
  }
}
