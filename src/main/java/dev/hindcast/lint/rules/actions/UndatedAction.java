package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks by when an open action will be done.
final class UndatedAction implements Rule {
  /// Whoever reviewed it saw the days; from then on time passes by itself.
  private static final Set<String> REVIEWED = Set.of("reviewed", "published", "closed", "waived");

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
  public List<Option<?>> options() {
    return DuePolicy.OPTIONS;
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
    `due: unknown`. A day that has passed is none either, unless the postmortem was reviewed
    meanwhile: then `overdue-action` says it. A day far behind a grave incident is worth a
    second look.
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
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV2
            status: in-review
            actions:
              - {summary: ⟦Measure peak use⟧, owner: "@bo", due: 2026-02-20, status: open}
              - {summary: ⟦Move to another database⟧, owner: "@bo", due: 2026-06-30, status: open}
            ---
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
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            severity: SEV3
            status: reviewed
            actions:
              - {summary: Measure peak use, owner: "@bo", due: 2026-02-20, status: open}
              - {summary: Move to another database, owner: "@bo", due: 2026-06-30, status: open}
            ---
            """));
  }

  /// Whether its words may still change, as far as its status says.
  static boolean isBeingWritten(Postmortem postmortem) {
    return postmortem.status() == null || !REVIEWED.contains(postmortem.status());
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.of(subject).stream()
        .filter(action -> !isKnownToBeUnknown(subject.postmortem(), action.due()))
        .flatMap(action -> finding(subject, action).stream());
  }

  private static boolean isKnownToBeUnknown(Postmortem postmortem, Action.Due due) {
    return postmortem.isFromPublicSources() && due.raw().equals("unknown");
  }

  private Optional<Finding> finding(Subject subject, Action action) {
    Finding finding = Finding.at(ActionPlace.of(subject, action));
    LocalDate due = action.due().date();
    if (due == null) {
      Finding undated =
          action.due().isStated()
              ? finding.saying("due '" + action.due().raw() + "' is not a day")
              : finding;
      return Optional.of(OpenActions.weighed(subject, undated, severity()));
    }
    if (subject.postmortem().isFromPublicSources()) {
      return Optional.empty();
    }
    return isPast(subject, due)
        ? Optional.of(OpenActions.weighed(subject, past(finding, due), severity()))
        : DuePolicy.complaint(subject, due).map(said -> far(finding, said));
  }

  private static boolean isPast(Subject subject, LocalDate due) {
    return isBeingWritten(subject.postmortem()) && due.isBefore(subject.context().today());
  }

  private static Finding past(Finding finding, LocalDate due) {
    return finding
        .saying("was due " + due + ", which has passed, and is open")
        .advising("is it done? mark it done, or give the day on which it will be");
  }

  private static Finding far(Finding finding, String said) {
    return finding
        .weighing(Severity.SUGGESTION)
        .saying(said)
        .advising(
            "what can be done sooner? promise a first step by then, or say why it takes longer");
  }
}
