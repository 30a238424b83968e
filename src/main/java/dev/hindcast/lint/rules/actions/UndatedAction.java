package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Asks by when an open action will be done.
final class UndatedAction implements Rule {

  @Override
  public String id() {
    return "undated-action";
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
    return "promises an action without saying by when";
  }

  @Override
  public String why() {
    return """
    An action without a day is not late until the incident comes back. With one, the lists of
    what is due and overdue can remind people before that. Actions that are done, declined or
    replaced need none. Who writes from public sources cannot know and may say
    `due: unknown`.
    """;
  }

  @Override
  public String fix() {
    return "give a day, such as 'due 2026-03-15', or decline the action and say why";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            | action | owner | due | status |
            | --- | --- | --- | --- |
            | ⟦Page when waiting for a connection exceeds 200 ms⟧ | @ana | | open |
            | ⟦Measure peak use⟧ | @bo | soon | open |
            """),
        Example.good(
            """
            ## Action items

            | action | owner | due | status |
            | --- | --- | --- | --- |
            | Page when waiting for a connection exceeds 200 ms | @ana | 2026-03-15 | open |
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            actions:
              - {summary: Measure peak use, owner: Example Ltd, due: unknown, status: open}
              - {summary: Move to another database, owner: Example Ltd, status: wont-do, reason: too costly}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().actions().stream()
        .filter(action -> action.status().isOpen() && action.due().date() == null)
        .filter(action -> !isKnownToBeUnknown(subject.postmortem(), action.due()))
        .map(action -> finding(subject, action));
  }

  private static boolean isKnownToBeUnknown(Postmortem postmortem, Action.Due due) {
    return postmortem.isFromPublicSources() && due.raw().equals("unknown");
  }

  private static Finding finding(Subject subject, Action action) {
    Finding finding = Finding.at(ActionPlace.of(subject, action));
    return action.due().isStated()
        ? finding.saying("due '" + action.due().raw() + "' is not a day")
        : finding;
  }
}
