package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Agent;
import dev.hindcast.lint.language.Counterfactual;
import dev.hindcast.lint.language.Counterfactuals;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Found;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds sentences that tell what the authors, or nobody in particular, did not do.
final class TeamCounterfactual implements Rule {
  private static final String FIX =
      "tell what was done, and what made it look enough; put the wish into an action item";
  private static final Cues CUES = Cues.table("team-errors");

  @Override
  public String id() {
    return "team-counterfactual";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "tells what was not done instead of what was";
  }

  @Override
  public String why() {
    return """
    "We should have rehearsed it" singles nobody out, and is often honest. Still it tells what did
    not happen in place of what did: what the rehearsal of last year covered, what made this one
    look unneeded. A need can be said as one: "we need an alert on X" is fine, and so is what a
    program should have done.
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
            ## Lessons learned

            - We ⟦failed to verify⟧ that the agent ran in the sandbox.
            - This ⟦should have been caught⟧ in review. The outage ⟦could have been avoided⟧ by deploying twice.
            - We ⟦wrongly assumed⟧ that the chart sets limits.
            """),
        Example.good(
            """
            ## Lessons learned

            - The check in the sandbox tests only that the pod starts; the agent was not running there.
            """),
        Example.nearMiss(
            """
            ## Lessons learned

            - We should have alerting on the queue. It could have been worse.
            - The replica should have taken over, and the canary would have caught it.
            - Customers did not notice.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(TeamCounterfactual::found)
        .map(found -> finding(subject, found));
  }

  private static Stream<Found> found(Sentence sentence) {
    return Stream.concat(
        Counterfactuals.in(sentence).stream()
            .filter(counterfactual -> counterfactual.agent() == Agent.WE)
            .map(Counterfactual::found),
        CUES.told(sentence).stream());
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" tells what was not done")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    return object.isEmpty()
        ? FIX
        : Wording.suchAs(
            "tell what was done, and what made it look enough", "we …; it did not cover " + object);
  }
}
