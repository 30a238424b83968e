package dev.hindcast.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// How sure a mean cumulative function is, from how its histories differ: the robust variance of
/// Lawless and Nadeau (1995), which needs no model of when events come.
final class HistoryVariance {

  private final List<MeanCumulative.History> histories;

  /// How many events of each have been passed.
  private final int[] passed;

  /// By how much each is above the mean so far.
  private final double[] excess;

  HistoryVariance(List<MeanCumulative.History> histories) {
    this.histories = histories;
    this.passed = new int[histories.size()];
    this.excess = new double[histories.size()];
  }

  /// Passes the events of a time.
  ///
  /// @return how many there are
  int step(double time, int atRisk) {
    int[] now = new int[passed.length];
    int events = 0;
    for (int i = 0; i < now.length; i++) {
      List<Double> times = histories.get(i).events();
      while (passed[i] < times.size() && times.get(passed[i]) <= time) {
        passed[i]++;
        now[i]++;
      }
      events += now[i];
    }
    double mean = (double) events / atRisk;
    for (int i = 0; i < now.length; i++) {
      if (histories.get(i).isWatchedAt(time)) {
        excess[i] += (now[i] - mean) / atRisk;
      }
    }
    return events;
  }

  /// The same to the last bit in whatever order the histories came.
  double variance() {
    return Arrays.stream(excess).map(each -> each * each).sorted().sum();
  }

  /// On the scale of ln M, so that it stays above 0. As histories are few, their variance is
  /// divided by one less than there are, and the quantile is Student's: with the normal one, 3
  /// histories hold the truth in 75 of 100 cases instead of 95.
  ///
  /// @param value the function, above 0
  Interval interval(double value) {
    int n = excess.length;
    double error = Math.sqrt(variance() * n / (n - 1));
    double quantile = TDistribution.of(n - 1.0).inverseSurvivalProbability(Confidence.TAIL);
    double factor = Math.exp(quantile * error / value);
    return new Interval(value / factor, value * factor);
  }
}
