package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks who will see to an open action.
final class UnownedAction implements Rule {
  private static final Set<String> NOBODY =
      Set.of(
          "", "-", "–", "—", "?", "none", "nobody", "n/a", "unassigned", "unknown", "tbd", "todo");

  private static final Set<String> EVERYBODY =
      Set.of("all", "everyone", "everybody", "anyone", "team", "the team", "all teams", "us", "we");

  @Override
  public String id() {
    return "unowned-action";
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
    return "promises an action that nobody owns";
  }

  @Override
  public String why() {
    return """
    What belongs to everybody is done by nobody. An owner, a person or one team, is whom to
    ask; it is no verdict on who caused anything. Actions that are done, declined or replaced
    need none.
    """;
  }

  @Override
  public String fix() {
    return "name one person or one team, such as (owner: @ana)";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            | action | owner | due | status |
            | --- | --- | --- | --- |
            | ⟦Page when waiting for a connection exceeds 200 ms⟧ | TBD | 2026-03-15 | open |
            | ⟦Fail the deployment when the pool is smaller than peak use⟧ | everyone | 2026-03-15 | open |
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
            ## Action items

            - [x] Put back the old pool size
            - [ ] Page when waiting exceeds 200 ms (owner: team-payments), due 2026-03-15
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().actions().stream()
        .filter(action -> action.status().isOpen())
        .flatMap(action -> finding(subject, action).stream());
  }

  private static List<Finding> finding(Subject subject, Action action) {
    String owner = folded(action.owner());
    Finding finding = Finding.at(ActionPlace.of(subject, action));
    if (NOBODY.contains(owner)) {
      return List.of(finding);
    }
    return EVERYBODY.contains(owner)
        ? List.of(finding.saying("gives an action to '" + owner + "', which is nobody to ask"))
        : List.of();
  }

  private static String folded(@Nullable String owner) {
    return owner == null ? "" : owner.strip().toLowerCase(Locale.ROOT);
  }
}
