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
import java.util.Objects;
import java.util.stream.Stream;

/// Asks which action comes first.
final class UnprioritisedAction implements Rule {

  @Override
  public String id() {
    return "unprioritised-action";
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
    return "promises an action without saying how urgent it is";
  }

  @Override
  public String why() {
    return """
    When time is short, the first items of a list are done and the rest are not. A priority makes
    that a choice of those who know the incident. If all are equal, there is no choice either,
    which is worth a second look but no fault. A single action needs none. Where no action has
    one, it is said once.
    """;
  }

  @Override
  public String fix() {
    return "which of them would have helped most? give each a priority, such as P1, or order them"
        + " under headings";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            - [ ] Page when waiting exceeds 200 ms (P1)
            - [ ] ⟦Derive the pool size from peak use⟧
            """),
        Example.bad(
            """
            ## Action items

            - [ ] ⟦Page when waiting exceeds 200 ms (P2)⟧
            - [ ] Derive the pool size from peak use (P2)
            - [ ] Load test with all tenants (P2)
            """),
        Example.good(
            """
            ## Action items

            - [ ] Page when waiting exceeds 200 ms (P1)
            - [ ] Derive the pool size from peak use (P2)
            - [ ] Load test with all tenants (P2)
            """),
        Example.nearMiss(
            """
            ## Action items

            - [x] Put back the old pool size
            - [ ] Page when waiting exceeds 200 ms
            """),
        Example.nearMiss(
            """
            ## Action items

            - [ ] Page when waiting exceeds 200 ms (P1)
              - [ ] Measure the time spent waiting
            - [ ] Derive the pool size from peak use (P2)
            """),
        Example.nearMiss(
            """
            ## Action items

            ### High priority

            - [ ] Page when waiting exceeds 200 ms

            ### Low priority

            - [ ] Derive the pool size from peak use
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Action> open = OpenActions.outermost(subject);
    if (open.size() < 2) {
      return Stream.empty();
    }
    List<String> priorities =
        open.stream().map(Action::priority).filter(Objects::nonNull).map(this::folded).toList();
    boolean areEqual =
        priorities.size() == open.size()
            && open.size() >= OpenActions.SEVERAL
            && priorities.stream().distinct().count() == 1;
    return areEqual
        ? Stream.of(equal(subject, open))
        : OpenActions.lacking(
                subject, open, action -> action.priority() == null, "says how urgent it is")
            .map(finding -> OpenActions.weighed(subject, finding, severity()));
  }

  private Finding equal(Subject subject, List<Action> open) {
    Action first = open.getFirst();
    return Finding.at(ActionPlace.of(subject, first))
        .weighing(Severity.SUGGESTION)
        .saying("all " + open.size() + " open actions have priority " + first.priority())
        .advising("which of them would you do if there were time for one? let it stand out");
  }

  private String folded(String priority) {
    return priority.strip().toLowerCase(Locale.ROOT);
  }
}
