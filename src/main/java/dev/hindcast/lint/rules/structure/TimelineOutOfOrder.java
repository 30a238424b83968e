package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds entries of a timeline that stand below a later one.
final class TimelineOutOfOrder implements Rule {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  @Override
  public String id() {
    return "timeline-out-of-order";
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
    return "has a timeline that goes back in time";
  }

  @Override
  public String why() {
    return """
    A timeline is read from top to bottom as what people could know at each moment. An entry
    that stands too low is read as if it came later; most often a day was not moved on after
    midnight, or a zone was left out of one of two times. What was found out later may stand
    where it happened, with a word that says so. Timelines that begin with the latest, and
    those of several strands that each go forward, are left alone.
    """;
  }

  @Override
  public String fix() {
    return "is the time right? put the entry where it happened, or give it its day and zone";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 23:50 UTC Errors begin.
            - 2026-02-04 00:20 UTC The old pool size is back.
            - ⟦2026-02-03 00:40 UTC⟧ All orders are through.
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ---
            ## Timeline (UTC)

            | Time | Event |
            | --- | --- |
            | 08:12 | Errors begin |
            | 08:51 | The old pool size is back |
            | ⟦08:40⟧ | The pool is found exhausted |
            | 09:10 | All orders are through |
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 23:50 UTC Errors begin.
            - 2026-02-04 00:20 UTC The old pool size is back.
            - 2026-02-04 00:40 UTC All orders are through.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            The latest first.

            - 2026-02-05 09:00 UTC All orders are through.
            - 2026-02-04 00:20 UTC The old pool size is back.
            - 2026-02-03 23:50 UTC Errors begin.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            - 2026-02-03 23:50 UTC Errors begin.
            - 2026-02-03 23:40 UTC (found later) The pool was made smaller.
            - ~2026-02-03 23:55 UTC The first customers write.
            - 2026-02-03 23:52 UTC The alert pages.
              - 23:51 UTC Another service is slow.
            - 2026-02-03 23:50 UTC to 23:59 UTC Support answers customers.
            - 2026-02-04 00:20 UTC The old pool size is back.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            - First detected 2026-02-03 08:19
            - Resolved 2026-02-03 09:10
            - Incident declared 2026-02-03 08:21
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Timeline

            ### The database

            - 2026-02-03 23:50 UTC The pool is exhausted.
            - 2026-02-04 00:20 UTC The old pool size is back.

            ### The payment provider

            - 2026-02-03 23:55 UTC It queues what it cannot book.
            - 2026-02-04 00:40 UTC It books the queue.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Strands strands = Strands.of(subject);
    return strands.all().stream().flatMap(strand -> findings(subject, strands, strand).stream());
  }

  private List<Finding> findings(Subject subject, Strands strands, List<TimelineEntry> strand) {
    List<Finding> findings = new ArrayList<>();
    int forwards = 0;
    for (int index = 1; index < strand.size(); index++) {
      TimelineEntry before = strand.get(index - 1);
      TimelineEntry entry = strand.get(index);
      int order = EntryOrder.compare(before, entry);
      forwards += order < 0 ? 1 : 0;
      if (order > 0 && !EntryOrder.isExplained(before, entry)) {
        findings.add(finding(subject, entry, before));
      }
    }
    if (findings.isEmpty() || findings.size() > forwards) {
      return List.of();
    }
    List<Edit> edits = EntriesInOrder.edits(subject.file(), strands, strand);
    findings.set(0, findings.getFirst().mending(edits));
    return findings;
  }

  private Finding finding(Subject subject, TimelineEntry entry, TimelineEntry before) {
    return Finding.at(Places.words(subject, entry.span(), entry.stamp()))
        .weighing(Draft.weight(subject, severity()))
        .saying(
            "an entry of "
                + told(entry, before)
                + " follows one of "
                + told(before, entry)
                + " in line "
                + subject.file().lineOf(before.span().start()));
  }

  /// A time as far as it differs from another one.
  private static String told(TimelineEntry entry, TimelineEntry other) {
    Moment time = Strands.time(entry);
    boolean isSameDay = time.date().equals(Strands.time(other).date());
    return isSameDay && time.time() != null ? CLOCK.format(time.time()) : time.date().toString();
  }
}
