package dev.hindcast.lint.rules.actions;

import dev.hindcast.closure.Closure;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks what becomes of each factor.
final class UnaddressedFactor implements Rule {

  /// An acceptance that says no more than that.
  private static final Pattern YES = Pattern.compile("(?i)\\W*(?:true|yes|accepted|y|1)?\\W*");

  @Override
  public String id() {
    return "unaddressed-factor";
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
    return "names a factor that no action takes up";
  }

  @Override
  public String why() {
    return """
    A factor without an action is still there. That may be the right decision, and then it is
    worth a sentence: whoever meets it again learns that it was known and weighed. Where factors
    have ids and actions name them (`addresses: [F1]`, `A2 (F1): …`), this is exact. Elsewhere
    it is a suggestion by the words that both share, which cannot know synonyms. Who writes from
    public sources cannot know what else is done, and is not asked.
    """;
  }

  @Override
  public String fix() {
    return "what is done about it? name it in an action's 'addresses', or say 'accepted_risk: …'"
        + " and why";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
              - {id: F2, summary: ⟦Nothing watched the time spent waiting for a connection⟧}
              - {id: F3, summary: ⟦Clients retry without waiting⟧, accepted_risk: yes}
            actions:
              - {id: A1, summary: Derive the pool size from peak use, addresses: [F1]}
            ---
            """),
        Example.bad(
            """
            ## Contributing factors

            - The pool limit was lowered without knowing peak use
            - ⟦Clients retry in a loop, each after the same second⟧

            ## Action items

            - [ ] Derive the limit of the pool from peak use
            """),
        Example.good(
            """
            ## Contributing factors

            - F1: The pool limit was lowered without knowing peak use
            - F2: Clients retry in a loop

            ## Action items

            - A1 (F1): Derive the pool size from peak use
            - A2 (F2): Let clients wait twice as long after each try
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
              - {id: F2, summary: Clients retry without waiting, accepted_risk: "they are retired in May"}
              - {id: F3, summary: Nothing watched the pool}
            actions:
              - {summary: Derive the pool size from peak use, addresses: [f1]}
              - {summary: Watch the pool, addresses: [F3], status: wont-do, reason: the pool goes away}
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            factors:
              - {id: F1, summary: The pool limit was lowered without knowing peak use}
              - {id: F2, summary: Nothing watched the pool}
            actions:
              - {summary: Derive the pool size from peak use, addresses: [F1]}
            ---
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - The pool limit was lowered without knowing peak use

            ## Action items

            - [ ] Derive limits from measured use
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    if (subject.postmortem().isFromPublicSources()) {
      return Stream.empty();
    }
    Closure closure = new Closure(subject.postmortem());
    Stream<Finding> open =
        closure.isStated()
            ? closure.unaddressed().stream().map(factor -> unaddressed(subject, factor))
            : closure.untouched().stream().map(factor -> untouched(subject, closure, factor));
    return Stream.concat(open, unreasoned(subject));
  }

  private Finding unaddressed(Subject subject, Factor factor) {
    Finding finding =
        Finding.at(FactorPlace.of(subject, factor))
            .saying(
                factor.id() == null
                    ? "no action takes up this factor, which has no id"
                    : "no action takes up factor " + factor.id());
    return OpenActions.weighed(subject, finding, severity());
  }

  private static Finding untouched(Subject subject, Closure closure, Factor factor) {
    Optional<String> nearest =
        closure
            .nearest(factor)
            .map(action -> "; the nearest is '" + shown(action.summary().text()) + "'");
    return Finding.at(FactorPlace.of(subject, factor))
        .weighing(Severity.SUGGESTION)
        .saying("no action seems to take up this factor" + nearest.orElse(""));
  }

  private Stream<Finding> unreasoned(Subject subject) {
    return subject.postmortem().factors().stream()
        .filter(factor -> factor.acceptedRisk() != null)
        .filter(factor -> YES.matcher(String.valueOf(factor.acceptedRisk())).matches())
        .map(
            factor ->
                OpenActions.weighed(
                    subject,
                    Finding.at(FactorPlace.of(subject, factor))
                        .saying("accepts the risk of a factor without saying why")
                        .advising(
                            "why is it worth the risk, and until when? say it in 'accepted_risk'"),
                    severity()));
  }

  private static String shown(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
