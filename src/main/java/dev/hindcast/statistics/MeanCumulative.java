package dev.hindcast.statistics;

import java.util.ArrayList;
import java.util.List;

/// How many events one of several things has had by a time, on average: Nelson's mean cumulative
/// function (Recurrent Events Data Analysis, 2003). A straight line is a steady rate; one that
/// bends down is getting better.
///
/// @param steps a step for each time with an event, ascending
public record MeanCumulative(List<Step> steps) {

  /// What happened to one thing.
  ///
  /// @param events from `from` to `to`, in any order
  /// @param from since when it is watched
  /// @param to until when, both included
  public record History(List<Double> events, double from, double to) {

    public History {
      events = events.stream().sorted().toList();
      if (!(from <= to)
          || (!events.isEmpty() && (events.getFirst() < from || events.getLast() > to))) {
        throw new IllegalArgumentException("events " + events + " not from " + from + " to " + to);
      }
    }

    boolean isWatchedAt(double time) {
      return from <= time && time <= to;
    }
  }

  /// What happens at one time.
  ///
  /// @param atRisk how many are watched then
  /// @param events how many events there are then
  /// @param value how many one of them has had by then
  /// @param interval its interval near 95 %
  public record Step(double time, int atRisk, int events, double value, Interval interval) {}

  public MeanCumulative {
    steps = List.copyOf(steps);
  }

  /// The function of histories in any order.
  ///
  /// The band is as wide as that of independent events at a steady rate ([WeightedCount]), and
  /// wider where histories differ more than those would ([HistoryVariance]): that few of them
  /// happen to agree proves nothing.
  public static MeanCumulative of(List<History> histories) {
    HistoryVariance variance = new HistoryVariance(histories);
    WeightedCount count = WeightedCount.NONE;
    List<Step> steps = new ArrayList<>();
    for (double time : times(histories)) {
      int atRisk = (int) histories.stream().filter(each -> each.isWatchedAt(time)).count();
      int events = variance.step(time, atRisk);
      count = count.plus(events, 1.0 / atRisk);
      Interval interval = count.interval();
      if (histories.size() > 1) {
        interval = interval.widenedTo(variance.interval(count.sum()));
      }
      steps.add(new Step(time, atRisk, events, count.sum(), interval));
    }
    return new MeanCumulative(steps);
  }

  private static double[] times(List<History> histories) {
    return histories.stream()
        .flatMap(history -> history.events().stream())
        .mapToDouble(Double::doubleValue)
        .sorted()
        .distinct()
        .toArray();
  }
}
