package dev.hindcast.lint.rules.actions;

import dev.hindcast.closure.Closure;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds ids of factors that the postmortem does not have.
final class UnknownFactor implements Rule {

  /// Among more nobody would look for the one that was meant.
  private static final int MOST_IDS = 100;

  @Override
  public String id() {
    return "unknown-factor";
  }

  @Override
  public Family family() {
    return Family.ACTIONS;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "has an action for a factor that is not there";
  }

  @Override
  public String why() {
    return """
    An action that names the wrong factor leaves two questions: what it is for, and whether the
    factor it was meant for has an action at all. It happens when factors are renumbered.
    """;
  }

  @Override
  public String fix() {
    return "correct the id, or give the factor this one";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
            actions:
              - {id: A1, summary: Derive the pool size from peak use, addresses: [F1, ⟦F3⟧]}
            ---
            """),
        Example.bad(
            """
            ## Root causes

            - Root cause 1: The pool limit was lowered without knowing peak use

            ## Action items

            | action | root cause |
            | --- | --- |
            | Derive the pool size from peak use | ⟦Root Cause # 2⟧ |
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
            actions:
              - {id: A1, summary: Derive the pool size from peak use, addresses: [F1]}
            ---
            """),
        Example.nearMiss(
            """
            ## Root causes

            - Root cause 1: The pool limit was lowered without knowing peak use

            ## Action items

            | action | root cause |
            | --- | --- |
            | Derive the pool size from peak use | Root Cause # 1 |
            | Load test with all tenants | pool limit |
            | Tell the other teams | all |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Closure closure = new Closure(subject.postmortem());
    List<String> ids =
        subject.postmortem().factors().stream()
            .map(Factor::id)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_IDS)
            .toList();
    return subject.postmortem().actions().stream()
        .flatMap(
            action ->
                closure.unknown(action).stream()
                    .map(
                        named -> finding(Places.words(subject, action.span(), named), named, ids)));
  }

  private static Finding finding(Span place, String named, List<String> ids) {
    return ids.isEmpty()
        ? Finding.at(place)
            .saying("names factor '" + named + "', and no factor has an id")
            .advising("give the factors ids, as in 'id: F1' or '- F1: …'")
        : Finding.at(place).saying("no factor '" + named + "'" + NearestWord.question(named, ids));
  }
}
