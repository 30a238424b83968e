package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.HumanErrors;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds "human error" and its kin where they stand as an explanation.
final class HumanError implements Rule {

  @Override
  public String id() {
    return "human-error";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "ends the explanation at human error";
  }

  @Override
  public String why() {
    return """
    People err every day and nothing falls over. "Human error" names where the asking stopped,
    not what made this slip possible, easy or costly: two commands that look alike, a default,
    a missing confirmation, a step that only one person knew. That is what can be changed.

    Saying that it is no cause, that it was ruled out, or how its risk is lowered is fine.
    """;
  }

  @Override
  public String fix() {
    return "ask how it could happen: tell what made the slip easy, and what let it through";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Volumes of production were deleted
            date: 2026-02-03
            root_cause: ⟦Operator error⟧ during the resize
            ---
            ## Contributing factors

            - The outage was caused by ⟦human error⟧, not by the storage.
            - An engineer ⟦made a typo⟧ in the name of the volume.
            - Root cause: ⟦fat-fingered⟧ command.
            """),
        Example.good(
            """
            ## Contributing factors

            - `volctl resize` takes all volumes unless told otherwise, and does not ask.
            - The names of the two volumes differ by one word, and the shell shows neither.
            """),
        Example.nearMiss(
            """
            ## Lessons learned

            - Human error is never a root cause; we ask what made the slip easy.
            - User error was ruled out at 12:10. The rate of user errors did not change.
            - The new prompt lowers the risk of human error.
            - The log said `operator error`, and the dashboard "user error rate".
            - A typo in the template broke the unit.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(sentence -> HumanErrors.in(sentence).stream())
        .map(Finding::at);
  }
}
