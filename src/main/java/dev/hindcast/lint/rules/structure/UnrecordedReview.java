package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks who reviewed a text that calls itself reviewed, and when.
final class UnrecordedReview implements Rule {
  private static final Set<String> REVIEWED = Set.of("reviewed", "closed");

  /// A labelled line or a heading of the body that records it.
  private static final Pattern RECORD =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n"
              + "]{0,20}(?:post-?mortem |incident |peer |final )?(?:review(?:ed|ers?)?(?: by| on|"
              + " date| meeting| history)?|sign-?offs?|approv(?:ed|als?|ers?)(?: by)?)\\b");

  @Override
  public String id() {
    return "unrecorded-review";
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
    return "calls itself reviewed and does not say by whom and when";
  }

  @Override
  public String why() {
    return """
    A review by people who were not there is what finds the missing factor and the vague
    action. Who they were and when it was tells a reader how far to rely on the text, and an
    auditor that it took place. `reviewers` and `reviewed` in the front matter record it, as
    does a section or a labelled line of the body. A day without names, or names without a
    day, are a suggestion.
    """;
  }

  @Override
  public String fix() {
    return "who looked at it, and when? add 'reviewers: [\"@bo\"]' and 'reviewed: 2026-02-12'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: ⟦reviewed⟧
            ---
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: ⟦closed⟧
            reviewers: ["@bo"]
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: reviewed
            reviewers: ["@bo", "@cy"]
            reviewed: 2026-02-12
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: reviewed
            ---
            Reviewed by: the reliability guild, 12 February 2026
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: published
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: closed
            origin: public-sources
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    String status = postmortem.status();
    return status == null
            || !REVIEWED.contains(status)
            || postmortem.isFromPublicSources()
            || isInBody(postmortem)
        ? Stream.empty()
        : finding(subject, status);
  }

  private static Stream<Finding> finding(Subject subject, String status) {
    boolean hasNames =
        HeadField.find(subject, "reviewers", "reviewer", "reviewed_by", "approvers", "approved_by")
            .isPresent();
    boolean hasDay =
        HeadField.find(
                subject, "reviewed", "reviewed_at", "reviewed_on", "review_date", "approved_at")
            .filter(day -> day.display().chars().anyMatch(Character::isDigit))
            .isPresent();
    if (hasNames && hasDay) {
      return Stream.empty();
    }
    String missing = hasNames ? "when" : hasDay ? "by whom" : "by whom and when";
    return Stream.of(
        Finding.at(place(subject))
            .weighing(hasNames || hasDay ? Severity.SUGGESTION : Severity.WARNING)
            .saying("is '" + status + "', but nothing says " + missing + " it was reviewed"));
  }

  private static Span place(Subject subject) {
    return HeadField.find(subject, "status", "state")
        .map(Value::span)
        .orElseGet(() -> Places.title(subject));
  }

  private static boolean isInBody(Postmortem postmortem) {
    return postmortem.sections().stream()
        .anyMatch(
            section ->
                RECORD.matcher(section.heading()).lookingAt()
                    || RECORD.matcher(section.text()).find());
  }
}
