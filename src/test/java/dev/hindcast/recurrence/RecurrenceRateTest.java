package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecurrenceRateTest {
  private final Records records = new Records().watched("2023-01-01", "2024-12-31");

  @Test
  void anIncidentCountsOnceItWasWatchedLongEnoughAndIsFollowedByTheSame() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x]")
        .incident("b", "2023-03-31", "mechanisms: [X]")
        .incident("c", "2023-07-01", "mechanisms: [y]")
        .incident("d", "2023-09-30", "mechanisms: [z, y]")
        .incident("e", "2024-12-20", "mechanisms: [x]")
        .incident("f", "2024-12-21")
        .incident("g", "2024-12-22", "mechanisms: [x]");
    assertEquals(
        """
        30: [a] of [a, b, c, d]
        90: [a] of [a, b, c, d]
        365: [a, c] of [a, b, c, d]\
        """,
        rates(RecurrenceKey.MECHANISM));
  }

  @Test
  void aKeyIsSharedWhole() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x]", "services: [api]")
        .incident("b", "2023-03-02", "mechanisms: [x]", "services: [web]")
        .incident("c", "2023-03-03", "mechanisms: [y]", "services: [api]")
        .incident("d", "2023-03-20", "mechanisms: [y, x]", "services: [web]");
    assertEquals("30: [b] of [a, b, c, d]", first(RecurrenceKey.MECHANISM_AND_SERVICE));
    assertEquals("30: [a, b, c] of [a, b, c, d]", first(RecurrenceKey.MECHANISM));
    assertEquals("30: [a, b] of [a, b, c, d]", first(RecurrenceKey.SERVICE));
  }

  @Test
  void whatTheAuthorsCallARecurrenceIsOne() {
    records
        .incident("a", "2023-03-01")
        .incident("b", "2023-03-02", "related: [{id: a, relation: recurrence-of}]")
        .incident("c", "2023-03-03", "related: [{id: a, relation: same-symptom}]")
        .incident("d", "2023-02-03", "related: [{id: c, relation: recurrence-of}]");
    assertEquals("30: [a] of [d, a, b, c]", first(RecurrenceKey.STATED));
  }

  @Test
  void aRejectedPairNeverFollowsTheNextOneDoes() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x]")
        .incident("b", "2023-03-02", "mechanisms: [x]", "related: [{id: a, relation: unrelated}]")
        .incident("c", "2023-05-01", "mechanisms: [x]");
    assertEquals(
        """
        30: [] of [a, b, c]
        90: [a, b] of [a, b, c]
        365: [a, b] of [a, b, c]\
        """,
        rates(RecurrenceKey.MECHANISM));
  }

  @Test
  void twoOfOneDayFollowEachOther() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x]")
        .incident("b", "2023-03-01", "mechanisms: [x]");
    assertEquals("30: [a] of [a, b]", first(RecurrenceKey.MECHANISM));
  }

  @Test
  void withOneKeyChanceGivesWhatIsThere() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x]")
        .incident("b", "2023-03-10", "mechanisms: [x]")
        .incident("c", "2023-08-01", "mechanisms: [x]");
    RecurrenceRate rate = rate(RecurrenceKey.MECHANISM, 30);
    assertEquals(new ChanceRange(1.0 / 3, 1.0 / 3, 1.0 / 3, 1000), rate.chance().orElseThrow());
  }

  @Test
  void whatIsStatedHasNoChanceBesideIt() {
    records.incident("a", "2023-03-01", "mechanisms: [x]");
    assertTrue(rate(RecurrenceKey.STATED, 30).chance().isEmpty());
  }

  @Test
  void ofAGroupOnlyItsMembersFollow() {
    records
        .incident("a", "2023-03-01", "mechanisms: [x, y]")
        .incident("b", "2023-03-02", "mechanisms: [y]")
        .incident("c", "2023-04-20", "mechanisms: [x]");
    RecurrenceFindings findings = records.findings();
    RecurrenceGroup x =
        findings.groups().stream().filter(group -> group.mechanism().equals("x")).findFirst().get();
    assertEquals("30: [] of [a, c]", words(findings.rates(x).get(0)));
    assertEquals("90: [a] of [a, c]", words(findings.rates(x).get(1)));
  }

  @Test
  void afterClosingIsCountedApartFromWhileOpen() {
    records
        .incident("a", "2023-01-01", "mechanisms: [x]", done("2023-02-01"))
        .incident("b", "2023-02-01", "mechanisms: [x]", "actions: [{summary: Do it}]")
        .incident("c", "2023-03-01", "mechanisms: [y]", done("2023-03-11"))
        .incident("d", "2023-05-01", "mechanisms: [y]", "actions: [{summary: Did, status: done}]")
        .incident(
            "e",
            "2023-05-02",
            "mechanisms: [y]",
            "origin: public-sources",
            "actions: [{summary: Do it}]")
        .incident("f", "2023-05-03", "mechanisms: [y]");
    ClosedAndOpen found =
        records.findings().closedAndOpen().stream()
            .filter(each -> each.key() == RecurrenceKey.MECHANISM)
            .findFirst()
            .get();
    assertEquals(List.of("a", "b", "c"), Records.ids(found.open().incidents()));
    assertEquals(List.of("a"), Records.ids(found.open().followed()));
    // a 31 days, b 699 to today, c 10
    assertEquals(31 + 699 + 10, found.open().days());
    assertEquals(List.of("a", "c"), Records.ids(found.closed().incidents()));
    assertEquals(List.of("c"), Records.ids(found.closed().followed()));
    assertEquals(699 + 661, found.closed().days());
    assertEquals(List.of("d", "e", "f"), Records.ids(found.unknown()));
  }

  private static String done(String day) {
    return "actions: [{summary: Did, status: done, completed: " + day + "}]";
  }

  private RecurrenceRate rate(RecurrenceKey key, int days) {
    return records.findings().rates().stream()
        .filter(rate -> rate.key() == key && rate.days() == days)
        .findFirst()
        .get();
  }

  private String first(RecurrenceKey key) {
    return words(rate(key, 30));
  }

  private String rates(RecurrenceKey key) {
    return records.findings().rates().stream()
        .filter(rate -> rate.key() == key)
        .map(RecurrenceRateTest::words)
        .collect(Collectors.joining("\n"));
  }

  private static String words(RecurrenceRate rate) {
    return rate.days() + ": " + Records.ids(rate.followed()) + " of " + Records.ids(rate.watched());
  }
}
