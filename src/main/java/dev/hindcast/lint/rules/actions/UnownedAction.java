package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks who will see to an open action.
final class UnownedAction implements Rule {
  private static final Set<String> NOBODY =
      Set.of(
          "", "-", "–", "—", "?", "none", "nobody", "n/a", "unassigned", "unknown", "tbd", "todo");

  private static final Set<String> EVERYBODY =
      Set.of("all", "everyone", "everybody", "anyone", "team", "the team", "all teams", "us", "we");

  /// Words for a whole department; a team of that name is one where the postmortem or the house
  /// says so.
  private static final Set<String> DEPARTMENTS = WordList.words("whole-departments");

  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:(?:the|our|all|whole|entire) )?([\\p{L}-]+)(?: (?:department|dept|org|organisation"
              + "|organization|folks|people|guys))?");

  /// Names between commas, slashes, `and` and `&`.
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;+&\\n]|\\band\\b|(?<![\\w@-])/|/(?![\\w-]))\\s*|(?<=\\w)/(?=@)");

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
    What belongs to everybody is done by nobody, and of several each may count on the others. An
    owner, a person or one team, is whom to ask; it is no verdict on who caused anything, and
    whoever helps can stand in the ticket. Actions that are done, declined or replaced need
    none.
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
            | ⟦Load test with all tenants⟧ | @ana, @bo | 2026-03-15 | open |
            | ⟦Derive the pool size from peak use⟧ | backend | 2026-03-15 | open |
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
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            teams: [backend]
            actions:
              - {summary: Derive the pool size from peak use, owner: backend}
              - {summary: Load test with all tenants, owner: "@payments/backend"}
              - {summary: Page when waiting exceeds 200 ms, owner: Research and Development Tools team}
              - {summary: Write the runbook, owner: "Ben Okri, Jr."}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.of(subject).stream()
        .flatMap(action -> finding(subject, action).stream())
        .map(finding -> OpenActions.weighed(subject, finding, severity()));
  }

  private static Optional<Finding> finding(Subject subject, Action action) {
    String owner = folded(action.owner());
    Finding finding = Finding.at(ActionPlace.of(subject, action));
    if (NOBODY.contains(owner)) {
      return Optional.of(finding);
    }
    if (EVERYBODY.contains(owner)) {
      return Optional.of(
          finding.saying("gives an action to '" + owner + "', which is nobody to ask"));
    }
    if (isDepartment(subject, owner)) {
      return Optional.of(
          finding
              .saying("gives an action to '" + owner + "', which is a whole department")
              .advising("who in it will see to it? name one person or one team of it"));
    }
    return owners(action.owner()) > 1
        ? Optional.of(
            finding
                .saying("gives an action to several owners: '" + action.owner() + "'")
                .advising(
                    "whom does one ask? name one of them; the others can stand in the ticket"))
        : Optional.empty();
  }

  private static boolean isDepartment(Subject subject, String owner) {
    Matcher department = DEPARTMENT.matcher(owner);
    return department.matches()
        && DEPARTMENTS.contains(department.group(1))
        && !subject.context().terms().teams().contains(owner)
        && subject.postmortem().teams().stream()
            .noneMatch(team -> team.strip().toLowerCase(Locale.ROOT).equals(owner));
  }

  /// How many names there are; words before "team" are one name, whatever stands between them.
  private static int owners(@Nullable String owner) {
    String written = owner == null ? "" : owner.strip();
    if (written.toLowerCase(Locale.ROOT).endsWith(" team")) {
      return 1;
    }
    return (int)
        BETWEEN
            .splitAsStream(written)
            .filter(name -> !name.isBlank() && !name.matches("(?i)(?:jr|sr|ii|iii)\\.?"))
            .count();
  }

  private static String folded(@Nullable String owner) {
    return owner == null ? "" : owner.strip().toLowerCase(Locale.ROOT);
  }
}
