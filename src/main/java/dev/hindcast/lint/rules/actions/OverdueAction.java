package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Reminds of what was promised and is late.
final class OverdueAction implements Rule {
  private static final Option<Integer> DAYS =
      Option.number("days", 14, "how many days after its day an open action is late");

  @Override
  public String id() {
    return "overdue-action";
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
  public List<Option<?>> options() {
    return List.of(DAYS);
  }

  @Override
  public String what() {
    return "has an open action whose day has long passed";
  }

  @Override
  public String why() {
    return """
    Incidents come back through actions that were agreed and never done. This speaks of
    postmortems that are reviewed, published or closed: there time passes without anybody
    touching the file. While one is still being written, `undated-action` says it.
    """;
  }

  @Override
  public String fix() {
    return "what stands in its way? do it, give a new day, or decline it and say why";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2025-11-03
            status: published
            actions:
              - {summary: ⟦Derive the pool size from peak use⟧, owner: "@bo", due: 2026-01-15, status: open}
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2025-11-03
            status: published
            actions:
              - {summary: Derive the pool size from peak use, owner: "@bo", due: 2026-01-15, status: done}
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2025-11-03
            status: published
            actions:
              - {summary: Derive the pool size from peak use, owner: "@bo", due: 2026-02-20, status: open}
              - {summary: Move to another database, owner: "@bo", due: 2026-01-15, status: wont-do, reason: too costly}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    LocalDate latest = subject.context().today().minusDays(subject.option(DAYS));
    return UndatedAction.isBeingWritten(subject.postmortem())
        ? Stream.empty()
        : OpenActions.knownInside(subject).stream()
            .filter(action -> action.isOverdue(latest))
            .map(action -> finding(subject, action));
  }

  private static Finding finding(Subject subject, Action action) {
    LocalDate due = action.due().date();
    long days = due == null ? 0 : ChronoUnit.DAYS.between(due, subject.context().today());
    return Finding.at(ActionPlace.of(subject, action))
        .saying("was due " + due + ", " + days + " days ago, and is open");
  }
}
