package dev.hindcast.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/// A count of independent events that do not all weigh the same, such as how many a single service
/// has had when some of them were watched by two.
///
/// @param sum of the weights
/// @param squares the sum of their squares
/// @param largest weight; 0 where there are none
record WeightedCount(double sum, double squares, double largest) {

  static final WeightedCount NONE = new WeightedCount(0, 0, 0);

  /// Events of weight 1.
  static WeightedCount of(int count) {
    return new WeightedCount(count, count, 1);
  }

  /// Some more events.
  ///
  /// @param weight above 0, of each
  WeightedCount plus(int events, double weight) {
    return new WeightedCount(
        sum + (events * weight), squares + (events * weight * weight), Math.max(largest, weight));
  }

  /// Between which true means such a sum is to be expected: the interval of Fay and Feuer (1997).
  /// Where all weights are 1, it is the exact one of Garwood (1936).
  Interval interval() {
    double low = sum == 0 ? 0 : gamma(sum, squares).inverseCumulativeProbability(Confidence.TAIL);
    double high =
        gamma(sum + largest, squares + (largest * largest))
            .inverseSurvivalProbability(Confidence.TAIL);
    return new Interval(low, high);
  }

  private static GammaDistribution gamma(double mean, double variance) {
    return GammaDistribution.of(mean * mean / variance, variance / mean);
  }
}
