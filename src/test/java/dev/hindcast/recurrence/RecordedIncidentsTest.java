package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedIncidentsTest {
  private final Records records = new Records();

  @Test
  void kindsAreNeverMixed() {
    records
        .incident("incident", "2024-02-01")
        .incident("near", "2024-02-02", "kind: near-miss")
        .incident("drill", "2024-02-03", "kind: drill")
        .incident("security", "2024-02-04", "kind: security");
    assertEquals(List.of("incident"), counted());
    assertEquals(List.of("near"), ids(records.recorded().nearMisses()));
  }

  @Test
  void whatBeganOutsideTheDaysOrOnNoDayIsToldAndNotCounted() {
    records
        .incident("early", "2023-12-31")
        .incident("first", "2024-01-01")
        .incident("last", "2024-12-31")
        .incident("late", "2025-01-01")
        .incident("never", "");
    assertEquals(List.of("first", "last"), counted());
    assertEquals(List.of("early", "late"), Records.ids(records.recorded().outside()));
    assertEquals(List.of("never"), Records.ids(records.recorded().undated()));
  }

  @Test
  void anIncidentThatIsToldTwiceCountsOnce() {
    records
        .incident("a", "2024-03-01", "related: [{id: b, relation: duplicate-of}]")
        .incident("b", "2024-03-01", "related: [{id: a, relation: duplicate-of}]")
        .incident("c", "2024-03-02", "related: [{id: nowhere, relation: duplicate-of}]")
        .incident("d", "2024-03-03", "related: [{id: d, relation: duplicate-of}]");
    assertEquals(List.of("b", "c", "d"), counted());
    assertEquals(List.of("a"), Records.ids(records.recorded().duplicates()));
  }

  @Test
  void theOldestComesFirstAndOfOneDayTheEarlierByTheClock() {
    records
        .incident("a", "", "timestamps: {started: 2024-05-02T10:00:00Z}")
        .incident("b", "", "timestamps: {started: 2024-05-02T09:00:00Z}")
        .incident("c", "2024-05-02")
        .incident("d", "2024-05-01");
    assertEquals(List.of("d", "c", "b", "a"), counted());
  }

  private List<String> counted() {
    return ids(records.recorded().incidents());
  }

  private static List<String> ids(List<Occurrence> occurrences) {
    return Records.ids(occurrences.stream().map(Occurrence::postmortem).toList());
  }
}
