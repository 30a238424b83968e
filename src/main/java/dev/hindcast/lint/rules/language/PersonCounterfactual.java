package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Agent;
import dev.hindcast.lint.language.Counterfactuals;
import dev.hindcast.lint.language.Found;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds sentences that tell what a person did not do. What a team or a program did not do is left
/// to rules of their own.
final class PersonCounterfactual implements Rule {
  private static final String FIX =
      "ask how it looked to them: tell what they did, what they saw, and what did not show it";

  @Override
  public String id() {
    return "person-counterfactual";
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
    return "tells what somebody did not do instead of what they did";
  }

  @Override
  public String why() {
    return """
    What somebody should have done is known only afterwards. It judges them by what they could
    not know, and it takes the place of the thing worth knowing: what they saw, and why what
    they did made sense to them then. The next person in that place will see the same.

    This looks for who acts. The same words about a program, a test or an alert are fine, and
    so are plans, needs and what customers did not notice.
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
            ## Timeline

            - 10:42 The on-call ⟦should have checked⟧ the replica's lag before the failover.

            ## Contributing factors

            - Ana restarted the primary but ⟦forgot to lower⟧ the time to live.
            - The database team ⟦did not follow⟧ the runbook, and @bo ⟦ignored⟧ the second page.
            - ⟦Had the reviewer read⟧ the plan, the lock would have been seen.
            """),
        Example.good(
            """
            ## Timeline

            - 10:42 The on-call checked the primary, which the runbook names, and began the failover.

            ## Contributing factors

            - The replica was 40 s behind; no panel shows that, and the runbook has no step for it.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - The Kubernetes operator should have restarted the pod, and the canary failed to notice.
            - Customers did not notice until 09:10, and the on-call should have been paged by then.
            - By June every engineer should have access to the replica, and we should have an alert.
            - The on-call could not have known: the panel ignored the second region.

            > The on-call should have checked the replica.

            The guide says never to write "the engineer should have checked the replica".

            ## Glossary

            - Oversight: what a reviewer should have caught.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(sentence -> Counterfactuals.in(sentence).stream())
        .filter(counterfactual -> counterfactual.agent() == Agent.PERSON)
        .map(counterfactual -> finding(subject, counterfactual.found()));
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" tells what somebody did not do")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    String topic = Wording.topic(subject, found);
    return object.isEmpty()
        ? FIX
        : Wording.suchAs(
            "ask how it looked to them, and tell what they did and saw",
            (topic.isEmpty() ? "they" : topic)
                + " did …, as … showed …; nothing there pointed to "
                + object);
  }
}
