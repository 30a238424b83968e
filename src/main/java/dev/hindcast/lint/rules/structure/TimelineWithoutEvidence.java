package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks for links and figures, where hardly any entry of a timeline can be checked.
final class TimelineWithoutEvidence implements Rule {
  private static final Option<Integer> SHARE =
      Option.number(
          "share", 20, "of 100 entries, how many need a link, a figure, a picture or code");

  /// Of fewer entries no share can be told.
  private static final int FEWEST_ENTRIES = 5;

  /// What a passage shows by more than words, or names so that it can be looked up.
  private static final Pattern EVIDENCE =
      Pattern.compile("<(?:a|img|code)\\b|(?<![\\p{L}\\d])(?:[A-Z]{2,8}-\\d+|#\\d+)\\b");

  @Override
  public String id() {
    return "timeline-without-evidence";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(SHARE);
  }

  @Override
  public String what() {
    return "has a timeline that cannot be checked";
  }

  @Override
  public String why() {
    return """
    Memory puts things in order after the fact. A graph, a message, a line of a log or a
    number beside an entry shows how it is known, and lets a reader look further without
    asking those who were there. Entries that a picture in the timeline shows need none.
    """;
  }

  @Override
  public String fix() {
    return "how is each of them known? link the graph, the change or the message, or give the"
        + " number that was seen";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Timeline⟧

            - 2026-02-03 08:12 UTC Errors begin.
            - 2026-02-03 08:19 UTC The alert pages.
            - 2026-02-03 08:30 UTC The pool is found exhausted.
            - 2026-02-03 08:51 UTC The old pool size is back.
            - 2026-02-03 09:10 UTC All orders are through.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 08:12 UTC [Errors](https://graphs.example/504) begin.
            - 2026-02-03 08:19 UTC `CheckoutErrorRate` pages at 31% errors.
            - 2026-02-03 08:30 UTC The pool is found exhausted.
            - 2026-02-03 08:51 UTC The old pool size is back (OPS-812).
            - 2026-02-03 09:10 UTC All orders are through.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            ![Share of failed checkouts](errors.png)

            - 2026-02-03 08:12 UTC Errors begin.
            - 2026-02-03 08:19 UTC The alert pages.
            - 2026-02-03 08:30 UTC The pool is found exhausted.
            - 2026-02-03 08:51 UTC The old pool size is back.
            - 2026-02-03 09:10 UTC All orders are through.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 08:12 UTC Errors begin.
            - 2026-02-03 08:51 UTC The old pool size is back.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    List<TimelineEntry> entries = postmortem.timeline();
    long shown = entries.stream().filter(TimelineWithoutEvidence::isShown).count();
    boolean isAsked =
        entries.size() >= FEWEST_ENTRIES
            && !postmortem.isDraft()
            && !postmortem.isFromPublicSources()
            && shown * 100 < (long) entries.size() * subject.option(SHARE)
            && !hasPicture(subject);
    return isAsked ? Stream.of(finding(subject, entries, shown)) : Stream.empty();
  }

  private static Finding finding(Subject subject, List<TimelineEntry> entries, long shown) {
    return Finding.at(place(subject, entries.getFirst()))
        .saying(
            (shown == 0 ? "none" : "only " + shown)
                + " of "
                + entries.size()
                + " entries of the timeline "
                + (shown < 2 ? "has" : "have")
                + " a link, a figure or code");
  }

  private static Span place(Subject subject, TimelineEntry first) {
    return Places.words(
        subject,
        subject.postmortem().sections().stream()
            .filter(section -> section.kind() == SectionKind.TIMELINE && !section.isPreamble())
            .map(section -> section.span())
            .filter(span -> span.start() <= first.span().start())
            .reduce((_, later) -> later)
            .orElse(first.span()),
        "");
  }

  private static boolean isShown(TimelineEntry entry) {
    return EVIDENCE.matcher(entry.event().html()).find()
        || Quantities.hasNumber(entry.event().text());
  }

  private static boolean hasPicture(Subject subject) {
    return Pictures.areIn(
        subject,
        subject.postmortem().sections().stream()
            .filter(section -> section.kind() == SectionKind.TIMELINE));
  }
}
