package dev.hindcast.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long something took, in words: the two largest units that say something.
final class Durations {

  private Durations() {}

  /// Such as `27 minutes` or `3 days 11 hours`; nothing for a time that runs backwards.
  static Optional<String> words(Duration duration) {
    if (duration.isNegative()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    add(parts, duration.toDays(), "day");
    add(parts, duration.toHoursPart(), "hour");
    if (duration.toDays() == 0) {
      add(parts, duration.toMinutesPart(), "minute");
    }
    if (duration.toHours() == 0) {
      add(parts, duration.toSecondsPart(), "second");
    }
    return Optional.of(parts.isEmpty() ? "no time" : String.join(" ", parts));
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
