package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.closure.RepeatedActions.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {
  private final Records records = new Records();

  @Test
  void closedAndItCameBack() {
    records
        .incident("a", "2024-01-01", "mechanisms: [x]", closed("2024-03-01"))
        .incident("before-closing", "2024-02-01", "mechanisms: [x]")
        .incident("on-the-day", "2024-03-01", "mechanisms: [x]")
        .incident("other", "2024-04-01", "mechanisms: [y]")
        .incident("b", "2024-05-01", "mechanisms: [x]")
        .incident("c", "2024-06-01", "mechanisms: [x]");
    assertEquals(List.of("x: a closed 2024-03-01, then [b, c]"), cameBack());
  }

  @Test
  void whatIsHalfDoneIsNotClosed() {
    records
        .incident(
            "open",
            "2024-01-01",
            "mechanisms: [x]",
            "actions:",
            "  - {summary: Did it, status: done, completed: 2024-01-10}",
            "  - {summary: Do it, status: delayed}")
        .incident(
            "no-day", "2024-01-02", "mechanisms: [x]", "actions: [{summary: A, status: done}]")
        .incident(
            "dropped",
            "2024-01-03",
            "mechanisms: [x]",
            "actions: [{summary: A, status: wont-do, reason: too dear}]")
        .incident(
            "public",
            "2024-01-04",
            "mechanisms: [x]",
            "origin: public-sources",
            closed("2024-01-10"))
        .incident("nothing", "2024-01-05", "mechanisms: [x]")
        .incident(
            "done-and-dropped",
            "2024-01-06",
            "mechanisms: [x]",
            "actions:",
            "  - {summary: Did it, status: done, completed: 2024-01-10}",
            "  - {summary: Not this, status: wont-do, reason: too dear}")
        .incident("later", "2024-05-01", "mechanisms: [x]");
    assertEquals(List.of("x: done-and-dropped closed 2024-01-10, then [later]"), cameBack());
  }

  @Test
  void aRejectedPairDoesNotComeBack() {
    records
        .incident(
            "a",
            "2024-01-01",
            "mechanisms: [x]",
            "related: [{id: b, relation: unrelated}]",
            closed("2024-03-01"))
        .incident("b", "2024-05-01", "mechanisms: [x]");
    assertEquals(List.of(), cameBack());
  }

  @Test
  void anActionAgainstItWasOpenWhenItBegan() {
    records
        .incident("a", "2024-01-01", "mechanisms: [x]", action("prevent", "open", ""))
        .incident("b", "2024-02-01", "mechanisms: [x]", action("detect", "done", "2024-03-01"))
        .incident("c", "2024-03-01", "mechanisms: [x]", action("mitigate", "wont-do", ""))
        .incident("d", "2024-02-15", "mechanisms: [x]", action("process", "open", ""))
        .incident("e", "2024-04-01", "mechanisms: [y]");
    assertEquals(
        List.of("b began, open: [a]", "d began, open: [b, a]", "c began, open: [a]"), openThen());
  }

  @Test
  void anActionThatAddressesAFactorIsAgainstWhateverItsType() {
    records
        .incident(
            "a", "2024-01-01", "mechanisms: [x]", "actions: [{summary: Do it, addresses: [F1]}]")
        .incident("b", "2024-02-01", "mechanisms: [x]");
    assertEquals(List.of("b began, open: [a]"), openThen());
  }

  @Test
  void whatOutsidersKnowOfActionsIsNotOpenToday() {
    records
        .incident(
            "a",
            "2024-01-01",
            "mechanisms: [x]",
            "origin: public-sources",
            action("prevent", "open", ""))
        .incident("b", "2024-02-01", "mechanisms: [x]");
    assertEquals(List.of(), openThen());
  }

  @Test
  void aPromiseIsFollowedThroughAllItsRepetitionsWhateverTheirState() {
    records
        .incident("c", "2024-03-01", "actions: [{summary: Pin the version of Flux}]")
        .incident("a", "2024-01-01", "actions: [{summary: Pin the Flux version, status: done}]")
        .incident("b", "2024-02-01", "actions: [{summary: Pin versions of Flux, status: wont-do}]")
        .incident("d", "2024-03-02", "actions: [{summary: Write the runbook of the pool}]")
        .incident("e", "2024-03-03", "actions: [{summary: Write a runbook for the pool}]");
    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("d", "e")),
        records.findings().repeatedPromises().stream()
            .map(all -> all.stream().map(Promise::postmortem).toList())
            .map(Records::ids)
            .toList());
  }

  private List<String> cameBack() {
    RecurrenceFindings findings = records.findings();
    return findings.groups().stream()
        .flatMap(group -> findings.cameBack(group).stream())
        .map(
            each ->
                each.mechanism()
                    + ": "
                    + each.incident().id()
                    + " closed "
                    + each.closed()
                    + ", then "
                    + Records.ids(each.later()))
        .toList();
  }

  private List<String> openThen() {
    RecurrenceFindings findings = records.findings();
    return findings.groups().stream()
        .flatMap(group -> findings.openThen(group).stream())
        .map(
            each ->
                each.incident().id()
                    + " began, open: "
                    + Records.ids(
                        each.promises().stream().map(OpenThen.Promise::postmortem).toList()))
        .toList();
  }

  private static String closed(String day) {
    return "actions: [{summary: Did it, status: done, completed: " + day + "}]";
  }

  private static String action(String type, String status, String completed) {
    String day = completed.isEmpty() ? "" : ", completed: " + completed;
    return "actions: [{summary: Do it, type: " + type + ", status: " + status + day + "}]";
  }
}
