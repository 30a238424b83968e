package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Over which days incidents were recorded: the denominator of every rate.
///
/// @param since the first day on which an incident would have been recorded
/// @param isStated whether the configuration says so; else it is the day of the first record, which
///   makes rates a little too high
/// @param until the last day, today
/// @param services since when those are in service that began later, by their names in lower case
public record Observation(
    LocalDate since, boolean isStated, LocalDate until, Map<String, LocalDate> services) {

  /// From the first stated day, else from the first record, until today.
  ///
  /// @param since as configured; null where it is not
  /// @param services as configured
  public static Observation of(
      Library library,
      @Nullable LocalDate since,
      Map<String, LocalDate> services,
      LocalDate today) {
    Optional<LocalDate> first =
        library.postmortems().stream()
            .map(Postmortem::date)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    return new Observation(
        Optional.ofNullable(since).or(() -> first).orElse(today),
        since != null,
        today,
        Map.copyOf(services));
  }

  /// How many days, at least one.
  public long days() {
    return daysSince(since);
  }

  /// How many days a service was under observation, at least one.
  public long days(String service) {
    LocalDate own = services.getOrDefault(service.strip().toLowerCase(Locale.ROOT), since);
    return daysSince(own.isAfter(since) ? own : since);
  }

  /// Whether an incident has a day within the observation.
  public boolean covers(Postmortem postmortem) {
    LocalDate date = postmortem.date();
    return date != null && !date.isBefore(since) && !date.isAfter(until);
  }

  private long daysSince(LocalDate day) {
    return Math.max(1, ChronoUnit.DAYS.between(day, until) + 1);
  }
}
