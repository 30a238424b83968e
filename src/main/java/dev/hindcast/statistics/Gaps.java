package dev.hindcast.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// Whether events come in bursts: then they are not as independent as rates and trends take them to
/// be, and intervals are too narrow.
public final class Gaps {

  /// With fewer, the limit is no longer near 5 %.
  public static final int FEWEST = 4;

  /// How often a steady rate is taken for bursts.
  private static final double FALSE_ALARMS = 0.05;

  private Gaps() {}

  /// Whether the gaps between events, with those before the first and after the last, differ more
  /// than a steady rate lets expect. The measure is that of Greenwood (1946): each gap as a share
  /// of the whole, squared, added up. A rate that rises or falls makes gaps differ too.
  ///
  /// False where there are fewer than 4 events.
  ///
  /// @param times from the beginning of the watch, from 0 to `end`; in any order
  /// @param end how long the watch was, above 0
  public static boolean areClustered(List<Double> times, double end) {
    return times.size() >= FEWEST && greenwood(times, end) > limit(times.size());
  }

  static double greenwood(List<Double> times, double end) {
    double before = 0;
    double squares = 0;
    for (double time : new Watch(times, end).times()) {
      squares += square((time - before) / end);
      before = time;
    }
    return squares + square((end - before) / end);
  }

  /// What a steady rate exceeds in 5 of 100 cases: that of the gamma distribution that begins at
  /// the least possible value and has the mean and variance of Moran (1947). By simulation, from 4
  /// to 1000 events, it is exceeded in 5.0 to 5.6 of 100.
  private static double limit(int n) {
    double least = 1.0 / (n + 1);
    double mean = (2.0 / (n + 2)) - least;
    double variance = 4.0 * n / (square(n + 2) * (n + 3) * (n + 4));
    return least
        + GammaDistribution.of(mean * mean / variance, variance / mean)
            .inverseSurvivalProbability(FALSE_ALARMS);
  }

  private static double square(double number) {
    return number * number;
  }
}
