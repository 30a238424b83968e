package dev.hindcast.lint.rules.actions;

import dev.hindcast.closure.Closure;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds actions that are for no factor, where the others say which they are for.
final class OrphanAction implements Rule {

  @Override
  public String id() {
    return "orphan-action";
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
    return "promises an action without saying which factor it is for";
  }

  @Override
  public String why() {
    return """
    Where the other actions name the factors they are for, one that names none is either a good
    idea that has nothing to do with this incident, or the sign of a factor that is not told.
    Done and declined actions need none, nor do those that outsiders repeat from public sources.
    """;
  }

  @Override
  public String fix() {
    return "what did it come from? name the factor in 'addresses', or tell the factor that is"
        + " missing";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Contributing factors

            - F1: The pool limit was lowered without knowing peak use

            ## Action items

            - A1 (F1): Derive the pool size from peak use
            - A2: ⟦Move the dashboards to the new host⟧
            """),
        Example.good(
            """
            ## Contributing factors

            - F1: The pool limit was lowered without knowing peak use
            - F2: The dashboards were down with the host

            ## Action items

            - A1 (F1): Derive the pool size from peak use
            - A2 (F2): Move the dashboards to the new host
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - F1: The pool limit was lowered without knowing peak use

            ## Action items

            - [ ] Derive the pool size from peak use
            - [ ] Move the dashboards to the new host
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - F1: The pool limit was lowered without knowing peak use

            ## Action items

            - [ ] Derive the pool size from peak use (F1)
            - [x] Put back the old pool size
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
            actions:
              - {summary: Derive the pool size from peak use, addresses: [F1]}
              - {summary: Move the dashboards to the new host}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Closure closure = new Closure(subject.postmortem());
    return closure.isStated() && !subject.postmortem().isFromPublicSources()
        ? closure.orphans().stream()
            .filter(action -> action.status().isOpen())
            .map(action -> Finding.at(ActionPlace.of(subject, action)))
        : Stream.empty();
  }
}
