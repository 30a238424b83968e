package dev.hindcast.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/// How many times as large the values of one sample are as those of another.
///
/// The interval is that of Price and Bonett (2002), which holds for any two distributions: how far
/// apart two values near the middle lie says how sure the median's logarithm is.
///
/// @param ratio of the first median to the second
/// @param interval near 95 %; from 0 to infinity where a sample is near 0
/// @param pValue how often two equal distributions lie so far apart (Mann and Whitney 1947): exact
///   for small samples without equal values
public record MedianRatio(double ratio, Interval interval, double pValue) {

  /// Of each. With fewer, even a true halving of every value is hardly ever found.
  public static final int FEWEST = 10;

  /// Empty where one has fewer than 10 values, or a median of 0.
  ///
  /// @param a 0 or more each; in any order
  /// @param b 0 or more each; in any order
  public static Optional<MedianRatio> of(double[] a, double[] b) {
    if (a.length < FEWEST || b.length < FEWEST) {
      return Optional.empty();
    }
    double[] first = sorted(a);
    double[] second = sorted(b);
    double ratio = Quantile.at(first, 0.5) / Quantile.at(second, 0.5);
    if (!(ratio > 0) || Double.isInfinite(ratio)) {
      return Optional.empty();
    }
    double error = Math.sqrt(logVariance(first) + logVariance(second));
    double factor = Math.exp(Confidence.NORMAL * error);
    Interval interval = new Interval(ratio / factor, ratio * factor);
    return Optional.of(new MedianRatio(ratio, interval, pValue(first, second)));
  }

  /// Whether both half as large and twice as large would be possible.
  public boolean cannotTell() {
    return interval.contains(0.5) && interval.contains(2);
  }

  private static double pValue(double[] first, double[] second) {
    double pValue = MannWhitneyUTest.withDefaults().test(first, second).getPValue();
    boolean allAreEqual = Double.isNaN(pValue);
    return allAreEqual ? 1 : pValue;
  }

  private static double[] sorted(double[] values) {
    double[] sorted = Quantile.sorted(values);
    if (sorted[0] < 0) {
      throw new IllegalArgumentException("a value below 0: " + sorted[0]);
    }
    return sorted;
  }

  /// The variance of the logarithm of a sample's median.
  private static double logVariance(double[] sorted) {
    int n = sorted.length;
    int rank = Math.max(1, (int) Math.round(((n + 1) / 2.0) - Math.sqrt(n)));
    double beyond = BinomialDistribution.of(n, 0.5).cumulativeProbability(rank - 1);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(beyond);
    double width = Math.log(sorted[n - rank]) - Math.log(sorted[rank - 1]);
    double error = width / (2 * z);
    return error * error;
  }
}
