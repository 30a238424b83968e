package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds actions that name a thing and leave open what is to become of it.
final class ActionWithoutVerb implements Rule {

  /// Words with which a list of things begins. A word that could be a verb is none of them.
  private static final Set<String> THINGS = WordList.words("things-without-verb");

  /// Behind a thing that is meant as an act stands what it is done to.
  private static final Set<String> OBJECTS =
      Set.of("the", "a", "an", "our", "all", "each", "every", "any", "this", "that", "more");

  /// What shows that a verb is there after all.
  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "be", "was", "were", "has", "have", "had", "to", "should", "must", "will",
          "needs", "need", "can", "could", "does", "do", "did");

  /// Longer ones have a verb somewhere.
  private static final int LONGEST = 9;

  @Override
  public String id() {
    return "action-without-verb";
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
  public String what() {
    return "names a thing, and not what is to be done with it";
  }

  @Override
  public String why() {
    return """
    "Monitoring" is a topic. Whoever takes it up must guess what was agreed: add it, mend it, or
    look at it more often. A verb first makes it an action that two people read alike. Only short
    items that begin with a thing are looked at.
    """;
  }

  @Override
  public String fix() {
    return "what will somebody do? begin with a verb, as in 'Add an alert when …'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            - [ ] ⟦Monitoring⟧
            - [ ] ⟦Runbook for the failover⟧
            """),
        Example.good(
            """
            ## Action items

            - [ ] Add an alert when the pool is 80% full
            - [ ] Write a runbook for the failover
            """),
        Example.nearMiss(
            """
            ## Action items

            - [ ] Alert on the time spent waiting for a connection
            - [ ] Monitoring: add an alert when the pool is 80% full
            - [ ] Documentation should name the owner of each queue
            - [ ] Testing the failover each month
            - [ ] Ana to write the runbook
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.knownInside(subject).stream()
        .filter(action -> isThing(new ActionText(action.summary().text())))
        .filter(action -> !VagueAction.isVague(subject, action))
        .filter(action -> !ActionDetails.tellEnd(subject, action))
        .map(action -> Finding.at(ActionPlace.of(subject, action)));
  }

  private static boolean isThing(ActionText text) {
    int head = text.head();
    int words = 0;
    while (head + words < text.words().size() && !text.endsClause(head + words)) {
      words++;
    }
    return !text.isModal()
        && THINGS.contains(text.at(head))
        && words <= LONGEST
        && !OBJECTS.contains(text.at(head + 1))
        && !text.words().hasAny(VERBS);
  }
}
