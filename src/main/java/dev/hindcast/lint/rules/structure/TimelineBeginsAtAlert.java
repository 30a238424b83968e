package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks what came before the alert, where the timeline begins with it.
final class TimelineBeginsAtAlert implements Rule {

  /// With fewer entries a timeline is a note rather than a tale.
  private static final int FEWEST_ENTRIES = 4;

  /// Only the beginning of an entry says what it is about.
  private static final int LONGEST_BEGINNING = 160;

  private static final Pattern ALERT =
      Pattern.compile(
          "(?i)\\b(?:alerts?|alarms?|paged|pages|pager|pagerduty|opsgenie|pingdom|alertmanager)\\b");

  /// Not the alert that told, but one that was silent or the thing that broke.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?i)\\b(?:no|without|silenced?|muted?|missing|disabled?|before|until|deploy(?:ed|s|ment)?|releas\\w+|merg\\w+|roll(?:ed|s|ing)?"
              + " ?out|rollout|changes?d?|upgrad\\w+|migrat\\w+|began|begins?|start(?:s|ed|ing)?|caus\\w+|because|due"
              + " to|maintenance)\\b");

  @Override
  public String id() {
    return "timeline-begins-at-alert";
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
  public String what() {
    return "has a timeline that begins when somebody was told";
  }

  @Override
  public String why() {
    return """
    An incident begins before anyone is paged: with a change, a limit that came nearer, the
    first failed request. A timeline that starts at the alert shows only how people reacted,
    and the conditions that made it possible are told from memory, with the outcome known.
    Where outsiders write, or in a drill, the alert may be the first thing there is.
    """;
  }

  @Override
  public String fix() {
    return "what had changed by then, and when did the first request fail? begin there";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - ⟦2026-02-03 08:19⟧ CheckoutErrorRate alerts; the on-call is paged.
            - 2026-02-03 08:30 The pool is found exhausted.
            - 2026-02-03 08:51 The old pool size is back.
            - 2026-02-03 09:10 All orders are through.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - 2026-02-03 08:12 A change makes the pool smaller; errors begin.
            - 2026-02-03 08:19 CheckoutErrorRate alerts; the on-call is paged.
            - 2026-02-03 08:30 The pool is found exhausted.
            - 2026-02-03 08:51 The old pool size is back.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - 2026-02-03 08:12 A deployment begins; the alert for it is muted.
            - 2026-02-03 08:30 The pool is found exhausted.
            - 2026-02-03 08:51 The old pool size is back.
            - 2026-02-03 09:10 All orders are through.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - 2026-02-03 08:19 The alert pages.
            - 2026-02-03 08:51 The old pool size is back.
            """),
        Example.nearMiss(
            """
            ---
            title: We took the pool away
            kind: drill
            ---
            ## Timeline (UTC)

            - 2026-02-03 08:19 The alert pages.
            - 2026-02-03 08:30 The pool is found exhausted.
            - 2026-02-03 08:51 The old pool size is back.
            - 2026-02-03 09:10 All orders are through.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isAsked =
        postmortem.kind() != Kind.DRILL
            && !postmortem.isFromPublicSources()
            && !postmortem.isDraft()
            && postmortem.timeline().size() >= FEWEST_ENTRIES;
    return isAsked
        ? first(postmortem).filter(TimelineBeginsAtAlert::tellsAlert).stream()
            .map(entry -> Finding.at(Places.words(subject, entry.span(), entry.stamp())))
        : Stream.empty();
  }

  /// The earliest entry, wherever it stands.
  private static Optional<TimelineEntry> first(Postmortem postmortem) {
    return postmortem.timeline().stream()
        .filter(entry -> entry.time() != null)
        .min(Comparator.comparing(Strands::time, Moment.CHRONOLOGICAL));
  }

  private static boolean tellsAlert(TimelineEntry entry) {
    String event = entry.event().text();
    String beginning = event.substring(0, Math.min(event.length(), LONGEST_BEGINNING));
    return ALERT.matcher(beginning).find() && !OTHERWISE.matcher(event).find();
  }
}
