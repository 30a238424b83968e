package dev.hindcast.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Between which limits counts of equal periods lie while nothing changes: Shewhart's c-chart (NIST
/// Engineering Statistics Handbook, 6.3.3.1).
///
/// @param centre the mean count
/// @param low 3 standard deviations below; not below 0
/// @param high 3 standard deviations above
/// @param signals which periods lie beyond a limit, from 0, ascending
public record CountChart(double centre, double low, double high, List<Integer> signals) {

  /// Below this mean there are false alarms, and no lower limit.
  public static final double FEWEST = 3;

  private static final double SIGMAS = 3;

  public CountChart {
    signals = List.copyOf(signals);
  }

  /// Empty where the mean is below 3.
  ///
  /// @param counts of equal periods, all of them over; 0 or more each
  public static Optional<CountChart> of(int[] counts) {
    double mean = Arrays.stream(counts).average().orElse(0);
    if (mean < FEWEST) {
      return Optional.empty();
    }
    double low = Math.max(0, mean - (SIGMAS * Math.sqrt(mean)));
    double high = mean + (SIGMAS * Math.sqrt(mean));
    List<Integer> signals =
        IntStream.range(0, counts.length)
            .filter(period -> counts[period] < low || counts[period] > high)
            .boxed()
            .toList();
    return Optional.of(new CountChart(mean, low, high, signals));
  }
}
