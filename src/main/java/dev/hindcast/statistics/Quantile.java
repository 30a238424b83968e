package dev.hindcast.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// A quantile of a sample, with an interval that holds for any distribution.
///
/// Its ends are values of the sample: how many of n values lie below the true quantile is a
/// binomial number, so the l-th and the u-th smallest enclose it (Thompson 1936; Conover, Practical
/// Nonparametric Statistics, 3.2). Among equal values the interval is only surer.
///
/// @param value between the two values nearest to it, in proportion (type 7 of Hyndman and Fan
///   1996)
/// @param interval of at least 95 %, at most 2.5 % beyond each end
/// @param n how many values there are
/// @param q which quantile: 0.5 is the median
public record Quantile(double value, Interval interval, int n, double q) {

  /// Empty where even from the smallest to the largest value is less than 95 %.
  ///
  /// @param values in any order; not changed
  /// @param q above 0 and below 1
  public static Optional<Quantile> of(double[] values, double q) {
    int n = values.length;
    if (n < fewest(q)) {
      return Optional.empty();
    }
    double[] sorted = sorted(values);
    BinomialDistribution below = BinomialDistribution.of(n, q);
    int low = below.inverseCumulativeProbability(Confidence.TAIL);
    int high = below.inverseSurvivalProbability(Confidence.TAIL) + 1;
    Interval interval = new Interval(sorted[low - 1], sorted[high - 1]);
    return Optional.of(new Quantile(at(sorted, q), interval, n, q));
  }

  /// How many values a quantile needs before anything can be said of it: 6 for the median, 13 for
  /// the upper quartile, 36 for the ninth tenth.
  ///
  /// All n values lie on one side of it in q^n of all samples, which must not be more than 2.5 %.
  ///
  /// @param q above 0 and below 1
  public static int fewest(double q) {
    if (!(q > 0 && q < 1)) {
      throw new IllegalArgumentException("no quantile " + q);
    }
    return (int) Math.ceil(Math.log(Confidence.TAIL) / Math.log(Math.max(q, 1 - q)));
  }

  /// A sample in order.
  static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a value that is no number");
    }
    return sorted;
  }

  /// The quantile of a sample itself.
  ///
  /// @param sorted ascending, not empty
  static double at(double[] sorted, double q) {
    double place = (sorted.length - 1) * q;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
  }
}
