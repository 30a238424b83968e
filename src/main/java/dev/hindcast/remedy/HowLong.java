package dev.hindcast.remedy;

import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.remedy.Remedy.Taken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How long it took to end the impact, from its start and, where that says something else, from its
/// detection; failing that, until all was over.
final class HowLong {

  private HowLong() {}

  static List<Taken> of(Timestamps timestamps) {
    Optional<Taken> all =
        taken("from impact to mitigation", timestamps, Phase.STARTED, Phase.MITIGATED);
    Optional<Taken> known =
        taken("from detection to mitigation", timestamps, Phase.DETECTED, Phase.MITIGATED)
            .filter(part -> all.filter(whole -> isNearly(whole, part)).isEmpty());
    List<Taken> mitigated = Stream.of(all, known).flatMap(Optional::stream).toList();
    return mitigated.isEmpty()
        ? taken("from impact to resolution", timestamps, Phase.STARTED, Phase.RESOLVED).stream()
            .toList()
        : mitigated;
  }

  /// Whether a part is more than nine tenths of the whole, as where it was noticed at once.
  private static boolean isNearly(Taken whole, Taken part) {
    return part.minutes() * 10 >= whole.minutes() * 9;
  }

  private static Optional<Taken> taken(String label, Timestamps timestamps, Phase from, Phase to) {
    long minutes = timestamps.between(from, to).map(Duration::toMinutes).orElse(0L);
    return Durations.between(timestamps, from, to).map(words -> new Taken(label, minutes, words));
  }
}
