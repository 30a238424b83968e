package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks what is told of detection for who or what noticed, and when.
final class DetectionUnstated implements Rule {
  @Override
  public String id() {
    return "detection-unstated";
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
    return "does not say how the incident was noticed";
  }

  @Override
  public String why() {
    return """
    Whether an alarm told, a customer, or luck decides what is worth building next, and the
    time until then is often the longest part of an incident. Both are soon forgotten. Where
    nothing at all is told of detection, `missing-section` says so. The moment may stand in
    the front matter, in the timeline or in the section. That it is not known is an answer.
    """;
  }

  @Override
  public String fix() {
    return "who or what noticed it, and how long after it began?";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Detection⟧

            The errors began at 08:12, and the time to detect the failure was long.
            """),
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Detection⟧

            A customer wrote to us.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Detection

            A customer wrote to us, 40 minutes after the errors began. No alert watches checkouts.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Detection

            A customer wrote to us.

            ## Timeline (UTC)

            - 2026-02-03 08:12 Errors begin.
            - 2026-02-03 08:52 A customer reports that they cannot pay.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            detection: {source: customer-report}
            timestamps: {detected: 2026-02-03T08:52:00Z}
            ---
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Detection

            TODO: who noticed?
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            detection: {source: unknown}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isAsked = !postmortem.isFromPublicSources() && postmortem.kind() != Kind.DRILL;
    return isAsked
        ? place(subject)
            .flatMap(place -> complaint(subject).map(said -> Finding.at(place).saying(said)))
            .map(finding -> finding.weighing(Draft.weight(subject, severity())))
            .stream()
        : Stream.empty();
  }

  private static Optional<String> complaint(Subject subject) {
    if (!new ToldDetection(subject.postmortem()).saysHow()) {
      return Optional.of("detection does not say who or what noticed");
    }
    return new ToldDetection(subject.postmortem()).saysWhen()
        ? Optional.empty()
        : Optional.of("nothing says when it was noticed, or how long after it began");
  }

  private static Optional<Span> place(Subject subject) {
    return new ToldDetection(subject.postmortem())
        .sections()
        .findFirst()
        .map(section -> Places.words(subject, section.span(), ""))
        .or(() -> HeadField.find(subject, "detection").map(Value::span));
  }
}
