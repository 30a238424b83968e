package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts the days from the end of an incident to the day on which others could read of it.
final class PublishedLate implements Rule {
  private static final Option<Integer> MAJOR_DAYS =
      Option.number("days-major", 7, "days for the upper two severities, such as SEV1 and SEV2");

  private static final Option<Integer> DAYS = Option.number("days", 14, "days for all others");

  @Override
  public String id() {
    return "published-late";
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
  public List<Option<?>> options() {
    return List.of(MAJOR_DAYS, DAYS);
  }

  @Override
  public String what() {
    return "came long after the incident";
  }

  @Override
  public String why() {
    return """
    After a week people remember the story rather than the events, logs expire, and the same
    fault may have come back before anyone could read of it. A short text in time is worth
    more than a complete one in the next quarter. The day of publication is `published`, a
    `date` later than `timestamps.started`, or that of the first commit; where that lies
    months later the file was imported, and nothing is said. For a file that is still a draft
    or in review it is today.
    """;
  }

  @Override
  public String fix() {
    return "what can others already learn from it? publish that now, and add what is still open";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            status: ⟦draft⟧
            date: 2026-02-03
            ---
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            status: published
            severity: SEV2
            published: ⟦2026-02-13⟧
            timestamps:
              started: 2026-02-03T08:12:00Z
              resolved: 2026-02-03T11:02:00Z
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            status: published
            severity: SEV2
            published: 2026-02-09
            date: 2026-02-03
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            status: published
            severity: SEV3
            published: 2026-02-13
            date: 2026-02-03
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            status: draft
            timestamps:
              started: 2026-01-20T08:12:00Z
              resolved: 2026-02-25T11:02:00Z
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            status: draft
            origin: public-sources
            date: 2026-02-03
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().isFromPublicSources()
        ? Stream.empty()
        : Publication.end(subject.postmortem())
            .flatMap(end -> Publication.of(subject).flatMap(day -> late(subject, end, day)))
            .stream();
  }

  private static Optional<Finding> late(Subject subject, LocalDate end, Publication published) {
    long days = ChronoUnit.DAYS.between(end, published.day());
    int most = most(subject);
    if (days <= most) {
      return Optional.empty();
    }
    String seen =
        Publication.isOpen(subject)
            ? "still '" + subject.postmortem().status() + "' " + days + " days after "
            : "published " + days + " days after ";
    return Optional.of(
        Finding.at(published.place())
            .saying(seen + "the incident ended on " + end + "; " + most + " are asked for")
            .advising(
                Publication.isOpen(subject)
                    ? "what can others already learn from it? publish that, and add the rest later"
                    : "what held it up? it may be worth an action of its own"));
  }

  private static int most(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isMajor =
        Gravity.of(postmortem) == Gravity.MAJOR
            && postmortem.kind() != Kind.NEAR_MISS
            && postmortem.kind() != Kind.DRILL;
    return subject.option(isMajor ? MAJOR_DAYS : DAYS);
  }
}
