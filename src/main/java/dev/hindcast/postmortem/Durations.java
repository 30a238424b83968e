package dev.hindcast.postmortem;

import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long something took, in words: the two largest units that say something.
public final class Durations {
  private static final String MOMENT = "less than a minute";

  private Durations() {}

  /// Such as `27 minutes` or `3 days 11 hours`; nothing for a time that runs backwards.
  public static Optional<String> words(Duration duration) {
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
    return Optional.of(parts.isEmpty() ? MOMENT : String.join(" ", parts));
  }

  /// How long it took from one phase to another; said to be approximate where a moment is.
  public static Optional<String> between(Timestamps timestamps, Phase from, Phase to) {
    boolean estimated = isEstimated(timestamps, from) || isEstimated(timestamps, to);
    return timestamps
        .between(from, to)
        .flatMap(Durations::words)
        .map(words -> estimated && !words.equals(MOMENT) ? "about " + words : words);
  }

  /// How long it took until the impact ended and until all was over, such as `mitigated after 49
  /// minutes, resolved after 2 hours`; said once where both are the same.
  public static Optional<String> course(Timestamps timestamps) {
    Optional<String> mitigated = between(timestamps, Phase.STARTED, Phase.MITIGATED);
    Optional<String> resolved =
        between(timestamps, Phase.STARTED, Phase.RESOLVED)
            .filter(words -> !mitigated.equals(Optional.of(words)));
    String course =
        Stream.concat(
                mitigated.map("mitigated after "::concat).stream(),
                resolved.map("resolved after "::concat).stream())
            .collect(Collectors.joining(", "));
    return Optional.of(course).filter(words -> !words.isEmpty());
  }

  private static boolean isEstimated(Timestamps timestamps, Phase phase) {
    return timestamps
        .find(phase)
        .filter(moment -> moment.precision() == Moment.Precision.ESTIMATED)
        .isPresent();
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
