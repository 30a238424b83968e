package dev.hindcast.lint.rules.actions;

import dev.hindcast.closure.RepeatedActions.Promise;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds what an earlier postmortem promised in almost the same words, and is open there, too.
final class RepeatedAction implements Rule {
  private static final String OTHER_PATH = "postmortems/2025-06-01-pool.md";
  private static final String OTHER =
      """
      ---
      id: INC-2025-091
      title: The pool ran out of connections
      date: 2025-06-01
      actions:
        - {summary: "Page when waiting for a connection exceeds 200 ms", status: open, ticket: PAY-12}
        - {summary: Load test with all tenants, status: done}
      ---
      """;

  @Override
  public String id() {
    return "repeated-action";
  }

  @Override
  public Family family() {
    return Family.ACTIONS;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "promises what another postmortem promises, too";
  }

  @Override
  public String why() {
    return """
    The same action, open in two postmortems, says that the first promise was not kept before the
    second incident, or that two people are about to do one thing. Both are worth knowing before
    it is written down again. Two actions are the same here if they share six of ten words that
    say something, or if what stands before a colon does; two with the same ticket are one already.
    """;
  }

  @Override
  public String fix() {
    return "what kept the first from being done? give both one ticket, or close one of them";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                actions:
                  - {summary: "⟦Page if waiting for connections exceeds 500 ms⟧", status: open}
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.good(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                actions:
                  - {summary: "Page when waiting for a connection exceeds 200 ms", status: open, ticket: PAY-12}
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.nearMiss(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                actions:
                  - {summary: Page when the queue of payments exceeds 200 items, status: open}
                  - {summary: Load test with all tenants, status: open}
                ---
                """)
            .beside(OTHER_PATH, OTHER));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.of(subject).stream()
        .flatMap(
            action ->
                subject.context().repeated().earlier(action).stream()
                    .map(promise -> finding(subject, action, promise)));
  }

  private static Finding finding(Subject subject, Action action, Promise earlier) {
    return Finding.at(ActionPlace.of(subject, action))
        .saying(
            "is open in "
                + earlier.postmortem().id()
                + ", too: '"
                + earlier.action().summary().text().replaceAll("\\s+", " ")
                + "'");
  }
}
