package dev.hindcast.statistics;

import java.util.List;

/// Whether events come in bursts.
public final class Gaps {

  private Gaps() {}

  /// Whether the gaps between events differ more than those of a steady rate: the statistic of
  /// Greenwood (1946), the sum of the squared gaps, each as a share of the whole.
  ///
  /// @param times from the beginning of the watch, from 0 to `end`; in any order
  /// @param end how long the watch was, above 0
  public static boolean areClustered(List<Double> times, double end) {
    int n = times.size();
    double before = 0;
    double squares = 0;
    for (double time : times.stream().sorted().toList()) {
      squares += square((time - before) / end);
      before = time;
    }
    squares += square((end - before) / end);
    double mean = 2.0 / (n + 2);
    double variance = 4.0 * n / (square(n + 2) * (n + 3) * (n + 4));
    return squares > mean + (1.7 * Math.sqrt(variance));
  }

  private static double square(double number) {
    return number * number;
  }
}
