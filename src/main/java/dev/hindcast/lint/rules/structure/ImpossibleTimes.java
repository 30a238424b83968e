package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds ends before beginnings.
final class ImpossibleTimes implements Rule {

  /// What cannot be, or, as a suggestion, seldom is: an alarm may fire before anyone is hurt.
  private static final List<Order> ORDERS =
      List.of(
          new Order(Phase.INTRODUCED, Phase.STARTED, Severity.ERROR),
          new Order(Phase.STARTED, Phase.MITIGATED, Severity.ERROR),
          new Order(Phase.STARTED, Phase.RESOLVED, Severity.ERROR),
          new Order(Phase.MITIGATED, Phase.RESOLVED, Severity.ERROR),
          new Order(Phase.DETECTED, Phase.RESOLVED, Severity.ERROR),
          new Order(Phase.DETECTED, Phase.ACKNOWLEDGED, Severity.ERROR),
          new Order(Phase.STARTED, Phase.DETECTED, Severity.SUGGESTION));

  private record Order(Phase earlier, Phase later, Severity severity) {}

  @Override
  public String id() {
    return "impossible-times";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "has times that cannot follow each other";
  }

  @Override
  public String why() {
    return """
    Durations and curves are worked out from these times. Most
    often a date was not moved on after midnight, or a zone was left out of one of two times.
    Detection before the impact is possible, so it is only asked about.
    """;
  }

  @Override
  public String fix() {
    return "check the day and the zone of both times";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            timestamps:
              started: 2026-02-03T23:50:00Z
              detected: ⟦2026-02-03T23:40:00Z⟧
              mitigated: ⟦2026-02-03T00:20:00Z⟧
            ---
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ---
            ## Timeline

            - ⟦2026-02-03 23:50 UTC to 2026-02-03 00:20 UTC⟧ Errors.
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            timestamps:
              started: 2026-02-03T23:50:00Z
              detected: 2026-02-03T23:55:00Z
              mitigated: 2026-02-04T00:20:00Z
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            timestamps:
              started: 2026-02-04T00:50:00+02:00
              mitigated: 2026-02-03T23:20:00Z
              resolved: 2026-02-03T23:20:00Z
            ---
            ## Timeline

            - 2026-02-03 23:50 UTC Errors begin.
            - 2026-02-03 23:40 UTC (found later) The pool was made smaller.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Stream<Finding> phases = ORDERS.stream().flatMap(order -> broken(subject, order).stream());
    List<TimelineEntry> timeline = subject.postmortem().timeline();
    Stream<Finding> ranges =
        timeline.stream().flatMap(entry -> endingBeforeItBegins(subject, entry).stream());
    return Stream.concat(phases, ranges);
  }

  private static Optional<Finding> broken(Subject subject, Order order) {
    Timestamps timestamps = subject.postmortem().timestamps();
    Moment earlier = timestamps.get(order.earlier());
    Moment later = timestamps.get(order.later());
    return earlier != null && later != null && isBefore(later, earlier)
        ? Optional.of(
            Finding.at(Places.written(subject, later.raw()))
                .weighing(order.severity())
                .saying(
                    phrase(order.later(), later) + " before " + phrase(order.earlier(), earlier)))
        : Optional.empty();
  }

  private static String phrase(Phase phase, Moment moment) {
    return phase.word() + " " + moment.iso();
  }

  private static Optional<Finding> endingBeforeItBegins(Subject subject, TimelineEntry entry) {
    Moment from = entry.time();
    Moment until = entry.until();
    return from != null && until != null && isBefore(until, from)
        ? Optional.of(
            Finding.at(Places.words(subject, entry.span(), entry.stamp()))
                .saying("ends " + until.iso() + " before it begins " + from.iso()))
        : Optional.empty();
  }

  /// Whether two moments are in the wrong order beyond doubt: a clock without a zone may be up to a
  /// day off one with a zone.
  private static boolean isBefore(Moment later, Moment earlier) {
    boolean comparable = (later.offset() == null) == (earlier.offset() == null);
    return comparable
        ? Moment.CHRONOLOGICAL.compare(later, earlier) < 0
        : later.date().isBefore(earlier.date().minusDays(1));
  }
}
