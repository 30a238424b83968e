package dev.hindcast.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How long things last when some have not ended yet: the curve of Kaplan and Meier (1958).
///
/// What has not ended counts until the day it was last seen, neither dropped nor taken as ended.
///
/// @param steps a step for each time at which something ended or was last seen, ascending
public record KaplanMeier(List<Step> steps) {

  /// How long a thing has lasted.
  ///
  /// @param days 0 or more
  /// @param ended else it lasts longer, nobody knows how much
  public record Lifetime(double days, boolean ended) {

    public Lifetime {
      if (!(days >= 0)) {
        throw new IllegalArgumentException("no lifetime: " + days + " days");
      }
    }
  }

  /// What happens at one time.
  ///
  /// @param time in days
  /// @param atRisk how many had neither ended nor been seen last before
  /// @param ended how many end now
  /// @param censored how many are seen last now; they count as lasting beyond it
  /// @param survival the share that lasts longer than `time`
  /// @param interval its interval near 95 %
  public record Step(
      double time, int atRisk, int ended, int censored, double survival, Interval interval) {}

  /// The time after which half have ended.
  ///
  /// @param interval near 95 %; up to infinity where too few have ended to say
  public record Median(double time, Interval interval) {}

  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /// The curve of lifetimes in any order.
  public static KaplanMeier of(List<Lifetime> lifetimes) {
    TreeMap<Double, int[]> counts = new TreeMap<>();
    for (Lifetime lifetime : lifetimes) {
      counts.computeIfAbsent(lifetime.days(), time -> new int[2])[lifetime.ended() ? 0 : 1]++;
    }
    List<Step> steps = new ArrayList<>();
    SurvivalBand band = new SurvivalBand();
    int atRisk = lifetimes.size();
    for (Map.Entry<Double, int[]> entry : counts.entrySet()) {
      int ended = entry.getValue()[0];
      int censored = entry.getValue()[1];
      band.step(atRisk, ended);
      steps.add(
          new Step(entry.getKey(), atRisk, ended, censored, band.survival(), band.interval()));
      atRisk -= ended + censored;
    }
    return new KaplanMeier(steps);
  }

  /// How many had neither ended nor been seen last before a time.
  public int atRisk(double time) {
    return steps.stream()
        .filter(step -> step.time() >= time)
        .findFirst()
        .map(Step::atRisk)
        .orElse(0);
  }

  /// The median; empty where there are fewer than 6 lifetimes, or where more than half last longer
  /// than anybody has seen.
  public Optional<Median> median() {
    if (atRisk(0) < Quantile.fewest(0.5)) {
      return Optional.empty();
    }
    return SurvivalMedian.of(steps);
  }
}
