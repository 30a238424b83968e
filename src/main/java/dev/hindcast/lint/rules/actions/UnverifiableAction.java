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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds actions of which nobody can see that they are done.
final class UnverifiableAction implements Rule {

  /// Things that are there or are not.
  private static final Set<String> DELIVERABLES = WordList.words("deliverables");

  /// Code and quotations name what will be there.
  private static final Pattern NAMED = Pattern.compile("<code>|[“«]|\"[^<>]|&quot;|&#34;");

  private static final int SHOWN = 60;

  @Override
  public String id() {
    return "unverifiable-action";
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
    return "promises an action of which nobody can see that it is done";
  }

  @Override
  public String why() {
    return """
    To ensure, to keep or to coordinate something never ends. A number, a thing that will be
    there (a test, an alert, a limit, a page), or the sentence `verify: …` lets somebody else say
    later that it is done, and that it worked.
    """;
  }

  @Override
  public String fix() {
    return "what could somebody else look at to see that it is done? name it, or add 'verify: …'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            - [ ] ⟦Ensure the replicas have enough memory⟧
            - [ ] ⟦Work with the network team on capacity⟧
            """),
        Example.good(
            """
            ## Action items

            - [ ] Give each replica 8 GB of memory
            - [ ] Agree on a quota with the network team
            """),
        Example.nearMiss(
            """
            ## Action items

            - [ ] Ensure that each queue has an alert
            - [ ] Make sure `volctl` refuses to resize more than one volume
            - [ ] Ensure the replicas have at least 8 GB of memory
            - [ ] Remove the old replicas
            - [ ] Keep the old pool until the drill in April
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.knownInside(subject).stream()
        .filter(action -> isUnverifiable(subject, action))
        .map(action -> finding(subject, action));
  }

  private static boolean isUnverifiable(Subject subject, Action action) {
    ActionText text = new ActionText(action.summary().text());
    int verb = text.words().phrase(text.head(), ActionVerbs.SOFT);
    return verb > 0
        && !NAMED.matcher(action.summary().html()).find()
        && !text.words().hasAny(DELIVERABLES)
        && !new EndState(text).ofImprovement(text.head() + verb)
        && !VagueAction.isVague(subject, action)
        && !ActionDetails.tellEnd(subject, action);
  }

  private static Finding finding(Subject subject, Action action) {
    ActionText text = new ActionText(action.summary().text());
    return Finding.at(ActionPlace.of(subject, action))
        .saying("nobody can see when '" + text.clause(text.head(), SHOWN) + "' is done");
  }
}
