package dev.hindcast.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.postmortem.DataFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences tell of an attempt that failed; each row of the tables proves itself.
class FailedAttemptsTest {

  static Stream<List<String>> phrases() {
    return DataFile.rows(FailedAttempts.class, "did-not-help.tsv").stream();
  }

  static Stream<List<String>> measures() {
    return DataFile.rows(FailedAttempts.class, "measures.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aPhraseFindsItsExampleAndNotItsNearMiss(List<String> row) {
    assertEquals(List.of(row.get(2)), found(row.get(2)));
    assertEquals(List.of(), found(row.get(3)));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void aMeasureIsKnown(List<String> row) {
    String sentence = row.get(1) + " had no effect.";
    assertEquals(List.of(sentence), found(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Restarted the brokers. No effect.",
        "We restarted the brokers. This did not help.",
        "Scale-to-0 then scale-to-1 attempted — no effect",
        "Rolling back the PR did not resolve the issue, nor did restarts.",
        "A normal kubectl delete had no effect — the pod was already being deleted.",
      })
  void whatIsToldInTwoBreathsIsQuotedWhole(String text) {
    assertEquals(List.of(text), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If restarting the brokers does not help, or did not help before, call the vendor.",
        "Restarting the brokers helped, but the dashboard did not work.",
        "Restarting the brokers should be tried, it had no effect in the test.",
        "We restarted the brokers because the failing disk had no effect on the alerts.",
        "The restart of the primary was slow. The status page did not change.",
        "It did not help that the dashboard was down.",
        "Customers had no effect on this.",
      })
  void otherThingsThatDidNotWorkAreNoAttempts(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void onlyTheSentenceIsQuoted() {
    assertEquals(
        List.of("Restarting them had no effect.", "Draining the zone made it worse."),
        found(
            "The pods were slow. Restarting them had no effect. We thought again."
                + " Draining the zone made it worse."));
  }

  @Test
  @Timeout(5)
  void noTextTakesLong() {
    assertEquals(List.of(), found("restarted restarting ".repeat(20_000)));
    assertEquals(List.of(), found("Restarted, this. ".repeat(20_000)));
  }

  private static List<String> found(String text) {
    return FailedAttempts.in(text).toList();
  }
}
