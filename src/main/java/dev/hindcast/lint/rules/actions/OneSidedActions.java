package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.SeverityRank;
import dev.hindcast.source.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks what would make the next incident less likely or seen sooner.
final class OneSidedActions implements Rule {

  /// The grave ones are worth more than a faster recovery.
  private static final int GRAVE = 2;

  @Override
  public String id() {
    return "one-sided-actions";
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
    return "only mitigates, and prevents or detects nothing";
  }

  @Override
  public String why() {
    return """
    A list that only makes the next incident shorter leaves it as likely, and as late seen, as
    this one. For an incident of the two gravest severities at least one action should prevent or
    detect. Done and open actions count alike; where an action states no kind, nothing is
    said.
    """;
  }

  @Override
  public String fix() {
    return "what would have prevented it, or shown it sooner? promise that too, or say why it is"
        + " not worth it";
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
              - {summary: ⟦Write a script that resizes the pool⟧, type: mitigate}
              - {summary: Shed load when the pool is full, type: mitigate}
            ---
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV1
            actions:
              - {summary: ⟦Link the runbook from the alert⟧, type: respond}
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV1
            actions:
              - {summary: Write a script that resizes the pool, type: mitigate}
              - {summary: Derive the pool size from peak use, type: prevent}
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV1
            actions:
              - {summary: Write a script that resizes the pool, type: mitigate}
              - {summary: Derive the pool size from peak use}
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV3
            actions:
              - {summary: Write a script that resizes the pool, type: mitigate}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Action> actions = subject.postmortem().actions();
    List<ActionKind> kinds =
        actions.stream().map(Action::type).flatMap(type -> ActionKind.of(type).stream()).toList();
    if (kinds.isEmpty() || kinds.size() < actions.size()) {
      return Stream.empty();
    }
    return complaint(EnumSet.copyOf(kinds), actions.size(), subject)
        .map(said -> Finding.at(ActionPlace.of(subject, actions.getFirst())).saying(said))
        .stream();
  }

  private static Optional<String> complaint(Set<ActionKind> kinds, int count, Subject subject) {
    int rank = SeverityRank.of(subject.postmortem().severity());
    if (count > 1 && kinds.equals(EnumSet.of(ActionKind.MITIGATE))) {
      return Optional.of("all " + count + " actions mitigate; none prevents or detects");
    }
    boolean isGrave = rank > 0 && rank <= GRAVE;
    boolean looksAhead = kinds.contains(ActionKind.PREVENT) || kinds.contains(ActionKind.DETECT);
    return isGrave && !looksAhead
        ? Optional.of(
            "no action prevents or detects, after an incident of severity "
                + subject.postmortem().severity())
        : Optional.empty();
  }
}
