package dev.hindcast.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often another follows within 30, 90 and 365 days, beside what chance alone gives.
final class RecurrenceRates {
  private final RecordedIncidents recorded;
  private final LocalDate until;

  RecurrenceRates(RecordedIncidents recorded) {
    this.recorded = recorded;
    this.until = recorded.observation().until();
  }

  /// The rates of a library, by key and window.
  List<RecurrenceRate> all() {
    List<RecurrenceRate> rates = new ArrayList<>();
    for (RecurrenceKey key : RecurrenceKey.values()) {
      Followers followers = Followers.of(recorded, key);
      rates.addAll(rates(key, followers, chance(key, followers.keyed())));
    }
    return List.copyOf(rates);
  }

  /// The rates of one group: another of its members follows. By chance alone its members fall on
  /// the days of any incidents that name a mechanism.
  ///
  /// @param followers by mechanism
  List<RecurrenceRate> of(RecurrenceGroup group, Followers followers) {
    List<ChanceRange> chance =
        chance(followers.keyed()).ofGroup(group.size(), RecurrenceRate.WINDOWS);
    return rates(RecurrenceKey.MECHANISM, followers.within(group), chance);
  }

  private List<RecurrenceRate> rates(
      RecurrenceKey key, Followers followers, List<ChanceRange> chance) {
    List<RecurrenceRate> rates = new ArrayList<>();
    for (int days : RecurrenceRate.WINDOWS) {
      List<Occurrence> watched =
          followers.keyed().stream().filter(incident -> incident.daysUntil(until) >= days).toList();
      List<Occurrence> followed =
          watched.stream()
              .filter(
                  incident ->
                      followers
                          .next(incident)
                          .filter(next -> incident.daysUntil(next) <= days)
                          .isPresent())
              .toList();
      rates.add(
          new RecurrenceRate(
              key,
              days,
              watched.stream().map(Occurrence::postmortem).toList(),
              followed.stream().map(Occurrence::postmortem).toList(),
              watched.isEmpty() || chance.isEmpty()
                  ? Optional.empty()
                  : Optional.of(chance.get(RecurrenceRate.WINDOWS.indexOf(days)))));
    }
    return rates;
  }

  private List<ChanceRange> chance(RecurrenceKey key, List<Occurrence> keyed) {
    if (key == RecurrenceKey.STATED) {
      return List.of();
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[][] terms =
        keyed.stream()
            .map(
                incident ->
                    key.terms(incident.postmortem()).stream()
                        .mapToInt(term -> numbers.computeIfAbsent(term, _ -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    return chance(keyed).ofTerms(terms, RecurrenceRate.WINDOWS);
  }

  private Chance chance(List<Occurrence> keyed) {
    return new Chance(
        keyed.stream().mapToInt(incident -> day(incident.day())).toArray(), day(until));
  }

  private int day(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(recorded.observation().since(), day));
  }
}
