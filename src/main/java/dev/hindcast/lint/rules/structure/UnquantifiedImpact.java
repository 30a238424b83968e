package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks how many, how long and how much, where the impact has no number at all.
final class UnquantifiedImpact implements Rule {

  @Override
  public String id() {
    return "unquantified-impact";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String what() {
    return "tells the impact without a number";
  }

  @Override
  public String why() {
    return """
    "Some users saw errors" may be ten people for a minute or everyone for a day. Without a
    number nobody can say whether the incident was worth the work that it asks for, or whether
    the next one is smaller. An estimate that is called one is better than none; that the
    number cannot be known, and why, is an answer, too.
    """;
  }

  @Override
  public String fix() {
    return "how many, for how long, how much? an estimate such as '~30% of logins for 40 minutes'"
        + " is better than none";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Impact⟧

            On 3 February some customers got HTTP 504 errors, see issue 812.
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            impact: ⟦Some customers could not pay⟧
            ---
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Impact

            About 30% of checkouts failed for 39 minutes.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            impact: {summary: Some customers could not pay, customers: 3385}
            ---
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Impact

            No customer was affected: the queue kept every order.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Impact

            How many orders were lost is not known: the proxy keeps no logs.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Impact

            ![Share of failed checkouts](errors.png)
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Symptoms

            The browser waits and shows an empty page.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Impact

            TODO: how many customers?
            """),
        Example.nearMiss(
            """
            ---
            title: The pool was nearly exhausted
            kind: near-miss
            date: 2026-02-03
            ---
            ## Impact

            Some customers would have been unable to pay.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Kind kind = subject.postmortem().kind();
    ToldImpact impact = new ToldImpact(subject);
    boolean isAsked = kind != Kind.NEAR_MISS && kind != Kind.DRILL;
    return isAsked && impact.isTold() && !impact.isQuantified() && !impact.isSetAside()
        ? place(subject)
            .map(place -> Finding.at(place).weighing(Draft.weight(subject, severity())))
            .stream()
        : Stream.empty();
  }

  private static Optional<Span> place(Subject subject) {
    return ToldImpact.sections(subject)
        .findFirst()
        .map(section -> Places.words(subject, section.span(), ""))
        .or(() -> HeadField.find(subject, "impact").map(Value::span));
  }
}
