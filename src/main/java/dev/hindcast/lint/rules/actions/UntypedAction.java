package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Asks what an action is to achieve.
final class UntypedAction implements Rule {

  @Override
  public String id() {
    return "untyped-action";
  }

  @Override
  public Family family() {
    return Family.ACTIONS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String what() {
    return "promises an action without saying what kind it is";
  }

  @Override
  public String why() {
    return """
    Whether an action prevents, mitigates or detects shows at a glance what the list leaves out:
    six alerts and nothing that makes the failure less likely, say. The kinds are prevent,
    mitigate, detect, respond, investigate and process. Where no action has one, it is said
    once.
    """;
  }

  @Override
  public String fix() {
    return "would it prevent the next one, mitigate it, or detect it sooner? say so, as in 'type:"
        + " detect'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            | action | type | owner |
            | --- | --- | --- |
            | Page when waiting for a connection exceeds 200 ms | detect | @ana |
            | ⟦Derive the pool size from peak use⟧ | | @bo |
            | ⟦Load test with all tenants⟧ | improvement | @bo |
            """),
        Example.good(
            """
            ## Action items

            | action | type | owner |
            | --- | --- | --- |
            | Page when waiting for a connection exceeds 200 ms | detect | @ana |
            | Derive the pool size from peak use | prevent | @bo |
            """),
        Example.nearMiss(
            """
            ## Action items

            | action | kind | status |
            | --- | --- | --- |
            | Page when waiting for a connection exceeds 200 ms | Detection | open |
            | Derive the pool size from peak use | Preventative | open |
            | Put back the old pool size | | done |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Action> open = OpenActions.outermost(subject);
    List<Action> silent = open.stream().filter(action -> action.type() == null).toList();
    Stream<Finding> untold =
        silent.size() == open.size()
            ? OpenActions.lacking(subject, silent, _ -> true, "says what kind it is")
            : OpenActions.lacking(
                subject, open, action -> action.type() == null, "says what kind it is");
    Stream<Finding> unknown =
        open.stream()
            .filter(action -> action.type() != null && ActionKind.of(action.type()).isEmpty())
            .map(action -> unknown(subject, action));
    return Stream.concat(untold, unknown)
        .map(finding -> OpenActions.weighed(subject, finding, severity()));
  }

  private static Finding unknown(Subject subject, Action action) {
    return Finding.at(ActionPlace.of(subject, action))
        .saying("type '" + action.type() + "' is none of " + ActionKind.words())
        .advising("what would it change next time? choose the kind that comes nearest");
  }
}
