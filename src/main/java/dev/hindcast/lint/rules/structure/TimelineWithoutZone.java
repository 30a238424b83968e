package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds clocks in the timeline that may mean any zone.
final class TimelineWithoutZone implements Rule {

  /// The zone is named in words that were not understood, or said to be unknown.
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?i)\\b(?:time ?zones?|zones?) (?:is|are|was|were|of)\\b"
              + "|\\btimes? (?:is |are )?(?:all )?(?:given |shown )?in (?:\\p{L}+ ){1,3}time\\b"
              + "|\\b(?:time ?zone|utc offset)\\s*[:：]");

  @Override
  public String id() {
    return "timeline-without-zone";
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
    return "has a timeline whose clocks have no zone";
  }

  @Override
  public String why() {
    return """
    Whoever lays the timeline beside logs and graphs, or reads it from another office, has to
    guess what 14:03 meant, and in the weeks around a change of clocks so does its author.
    Without a zone no duration can be trusted. It is enough to say it once: in the heading, in
    the head of the column, in a sentence, or as `timezone` in the front matter. Where the
    configuration says what such clocks mean this is a suggestion, since readers of the file
    alone do not see it.
    """;
  }

  @Override
  public String fix() {
    return "in which zone did the clock stand? say it once, as in 'All times are UTC.'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ---
            ## Timeline

            - ⟦08:12⟧ Errors begin.
            - 08:51 The old pool size is back.
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ---
            ## Timeline

            All times are UTC.

            - 08:12 Errors begin.
            - 08:51 The old pool size is back.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            timezone: Europe/Berlin
            ---
            ## Timeline

            - 08:12 Errors begin.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            | Time (UTC) | Event |
            | --- | --- |
            | 2026-02-03 08:12 | Errors begin |
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 The pool is made smaller.
            - 2026-02-03T08:12:00+01:00 Errors begin.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            The time zone of these clocks is not in the sources.

            - 2026-02-03 08:12 Errors begin.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<TimelineEntry> clocks =
        subject.postmortem().timeline().stream().filter(TimelineWithoutZone::hasClock).toList();
    List<TimelineEntry> open =
        clocks.stream().filter(entry -> isOpen(Strands.time(entry))).toList();
    return open.isEmpty() || isSpokenOf(subject)
        ? Stream.empty()
        : Stream.of(finding(subject, open, clocks.size()));
  }

  private Finding finding(Subject subject, List<TimelineEntry> open, int clocks) {
    TimelineEntry first = open.getFirst();
    boolean isConfigured = open.stream().allMatch(entry -> isConfigured(Strands.time(entry)));
    Severity weight = isConfigured ? Severity.SUGGESTION : Draft.weight(subject, severity());
    List<Edit> edits = ZoneLine.edits(subject, open);
    return Finding.at(Places.words(subject, first.span(), first.stamp()))
        .weighing(weight)
        .saying(message(open.size(), clocks))
        .mending(edits);
  }

  private static String message(int open, int clocks) {
    return open == clocks
        ? (clocks == 1 ? "the one clock" : "none of the " + clocks + " clocks")
            + " of the timeline has "
            + (clocks == 1 ? "no zone" : "a zone")
        : open + " of " + clocks + " clocks of the timeline have no zone, from this one on";
  }

  private static boolean hasClock(TimelineEntry entry) {
    return entry.time() != null && entry.time().time() != null;
  }

  private static boolean isOpen(Moment time) {
    return time.zoneBasis() == ZoneBasis.NONE || isConfigured(time);
  }

  private static boolean isConfigured(Moment time) {
    return time.zoneBasis() == ZoneBasis.CONFIGURED;
  }

  private static boolean isSpokenOf(Subject subject) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == SectionKind.TIMELINE || section.isPreamble())
        .map(Section::text)
        .anyMatch(text -> SPOKEN_OF.matcher(text).find());
  }
}
