package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds promises to mend people, for those who want this of promises only: `people-fixing` marks
/// the words, and looks at all of the text.
final class PeopleFixingAction implements Rule {
  private static final Cues CUES = Cues.table("people-fixing");

  @Override
  public String id() {
    return "people-fixing-action";
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
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "promises to mend people";
  }

  @Override
  public String why() {
    return """
    The rule `people-fixing` says this of every sentence, so this one is off. A house that wants
    it of what is promised only turns that one off and this one on.
    """;
  }

  @Override
  public String fix() {
    return "ask what would do it without anybody remembering: a default, a limit, a check, an"
        + " alert";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            | action | owner | due |
            | --- | --- | --- |
            | ⟦Remind all engineers to set a lock timeout⟧ | @ana | 2026-03-15 |
            """),
        Example.good(
            """
            ## Action items

            - Default `lock_timeout` to 5 s in the migration runner (owner: @ana), due 2026-03-15
            """),
        Example.nearMiss(
            """
            ## Lessons learned

            - We need to pay more attention to the lag.

            ## Action items

            - Cache the training data (owner: @ana), due 2026-03-15
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    NavigableSet<Integer> promising =
        subject.sentences().stream()
            .filter(sentence -> sentence.setting().isAction())
            .flatMap(sentence -> CUES.told(sentence).stream())
            .map(found -> found.span().start())
            .collect(Collectors.toCollection(TreeSet::new));
    return subject.postmortem().actions().stream()
        .filter(action -> holdsOne(promising, action.span()))
        .map(action -> Finding.at(ActionPlace.of(subject, action)));
  }

  private static boolean holdsOne(NavigableSet<Integer> places, Span span) {
    Integer next = places.ceiling(span.start());
    return next != null && next < span.end();
  }
}
