package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.RateComparison;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The recorded incidents of a mechanism before and after a day.
///
/// Before begins when the observation does, not with the first incident; the incident for which
/// something was done does not count, for it is why anybody looked. What began on the day itself
/// counts as before.
///
/// @param index the incident that does not count
/// @param daysBefore from the beginning of the observation to the day
/// @param daysAfter from the day to today
/// @param comparison empty where no day is left on one side
public record Effect(
    RecurrenceGroup group,
    Occurrence index,
    LocalDate day,
    long daysBefore,
    long daysAfter,
    Optional<RateComparison> comparison) {

  /// What can be said.
  public enum Verdict {
    FEWER,
    MORE,
    CANNOT_TELL
  }

  /// The incidents of a group before and after a day of the observation.
  static Effect of(
      RecurrenceGroup group, Occurrence index, LocalDate day, Observation observation) {
    long daysAfter = ChronoUnit.DAYS.between(day, observation.until());
    long daysBefore = observation.days() - daysAfter;
    Optional<RateComparison> comparison =
        daysAfter == 0
            ? Optional.empty()
            : Optional.of(
                new RateComparison(
                    count(group, index, day, false),
                    (double) daysBefore,
                    count(group, index, day, true),
                    (double) daysAfter));
    return new Effect(group, index, day, daysBefore, daysAfter, comparison);
  }

  /// The incidents before and on the day, the oldest first.
  public List<Postmortem> before() {
    return members(group, index, day, false).toList();
  }

  /// The incidents after the day, the oldest first.
  public List<Postmortem> after() {
    return members(group, index, day, true).toList();
  }

  private static int count(
      RecurrenceGroup group, Occurrence index, LocalDate day, boolean isAfter) {
    int until = group.untilEndOf(day);
    int all = isAfter ? group.size() - until : until;
    return index.day().isAfter(day) == isAfter ? all - 1 : all;
  }

  private static Stream<Postmortem> members(
      RecurrenceGroup group, Occurrence index, LocalDate day, boolean isAfter) {
    return group.members().stream()
        .filter(member -> member.day().isAfter(day) == isAfter && member.order() != index.order())
        .map(Occurrence::postmortem);
  }
}
