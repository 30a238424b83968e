package dev.hindcast.statistics;

import java.util.List;

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

  /// On the scale of ln M, so that it stays above 0.
  Interval interval(double value) {
    double variance = 0;
    for (double each : excess) {
      variance += each * each;
    }
    double factor = Math.exp(Confidence.NORMAL * Math.sqrt(variance) / value);
    return new Interval(value / factor, value * factor);
  }
}
