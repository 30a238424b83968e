package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A record that counts, and the day on which it began.
///
/// @param order its number among those of its kind, the oldest first, from 0
public record Occurrence(int order, Postmortem postmortem, LocalDate day) {

  /// How many days after this one another began; negative where it began earlier.
  public long daysUntil(Occurrence other) {
    return daysUntil(other.day);
  }

  /// How many days after its beginning a day is.
  public long daysUntil(LocalDate other) {
    return ChronoUnit.DAYS.between(day, other);
  }
}
