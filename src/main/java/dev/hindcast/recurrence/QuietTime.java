package dev.hindcast.recurrence;

import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.PoissonRate;
import dev.hindcast.statistics.QuietSpell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How long nothing has recurred, and how likely that was if nothing had changed.
///
/// @param since the day of the last incident
/// @param days from then until today
/// @param before how many there were before the last one
/// @param daysBefore over how long
/// @param chance of a spell so long or longer, at the rate of the earlier days
/// @param range of the chance, as that rate itself is only known within its interval
public record QuietTime(
    LocalDate since, long days, int before, long daysBefore, double chance, Interval range) {

  /// The time since the last member; empty where the days before it say nothing of a rate.
  static Optional<QuietTime> of(RecurrenceGroup group, LocalDate since, LocalDate until) {
    LocalDate last = group.latest().day();
    long daysBefore = ChronoUnit.DAYS.between(since, last);
    int before = group.size() - 1;
    if (before < 1 || daysBefore < 1) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(last, until);
    Interval count = new PoissonRate(before, (double) daysBefore).countInterval();
    return Optional.of(
        new QuietTime(
            last,
            days,
            before,
            daysBefore,
            chance(before, daysBefore, days),
            new Interval(
                chance(count.high(), daysBefore, days), chance(count.low(), daysBefore, days))));
  }

  private static double chance(double count, long daysBefore, long days) {
    return QuietSpell.chance(count / daysBefore, (double) days);
  }
}
