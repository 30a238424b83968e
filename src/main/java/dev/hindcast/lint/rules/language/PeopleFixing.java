package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Found;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds fixes that ask people to be other people.
final class PeopleFixing implements Rule {
  private static final String FIX =
      "ask what would do it without anybody remembering: a default, a limit, a check, an"
          + " alert";
  private static final Cues CUES = Cues.table("people-fixing");

  @Override
  public String id() {
    return "people-fixing";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String what() {
    return "mends people instead of the system";
  }

  @Override
  public String why() {
    return """
    "Be careful" was true before the incident as well. Attention, memory and training wear off, and
    new people come who were not there. A default, a limit, a check or an alert works at three in the
    morning too. Training is fine beside something that enforces it: then this is only a suggestion.

    Rejecting such a fix, training of models, and history are left alone.
    """;
  }

  @Override
  public String fix() {
    return FIX;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            - ⟦Remind all engineers to⟧ set a lock timeout (owner: @ana), due 2026-03-15
            - ⟦Be more careful⟧ with retries (owner: @bo), due 2026-03-15
            """),
        Example.bad(
            """
            ## Lessons learned

            - We need to ⟦pay more attention⟧ to the lag.
            """),
        Example.good(
            """
            ## Action items

            - Default `lock_timeout` to 5 s in the migration runner; fail the build when a migration overrides it (owner: @ana), due 2026-03-15
            """),
        Example.nearMiss(
            """
            ## Lessons learned

            - Telling people to be careful is not a solution.
            - The training of the model was stopped. A more careful migration had worked in May.

            ## Action items

            - Cache the training data (owner: @ana), due 2026-03-15
            - Ensure all engineers have access to the replica (owner: @bo), due 2026-03-15
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(sentence -> CUES.told(sentence).stream())
        .map(found -> finding(subject, found));
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .weighing(weight(subject, found))
        .saying("\"" + found.words(subject.file()) + "\" mends people instead of the system")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    if (object.isEmpty() || object.startsWith("be ")) {
      return FIX;
    }
    String words = found.words(subject.file());
    String act =
        words.endsWith(" to")
            ? object
            : Wording.beginsWithPreposition(object)
                ? "catch a slip " + object
                : Wording.lowered(words) + " " + object;
    return "ask what would "
        + act
        + " without anybody remembering: a default, a limit, a check, an alert";
  }

  /// Less where the list also holds something that prevents it.
  private static Severity weight(Subject subject, Found found) {
    if (!found.sentence().setting().isAction()) {
      return Severity.WARNING;
    }
    boolean hasGuard =
        subject.postmortem().actions().stream()
            .anyMatch(
                action ->
                    "prevent".equals(action.type())
                        && !action.span().contains(found.span().start()));
    return hasGuard ? Severity.SUGGESTION : Severity.ERROR;
  }
}
