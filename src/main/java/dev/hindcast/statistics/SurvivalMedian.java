package dev.hindcast.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Where a survival curve and its band fall to a half (Brookmeyer and Crowley 1982).
final class SurvivalMedian {

  private static final double HALF = 0.5;

  /// By how much a product of fractions may miss a half.
  private static final double ROUNDING = 1e-12;

  private SurvivalMedian() {}

  static Optional<KaplanMeier.Median> of(List<KaplanMeier.Step> steps) {
    double time = fall(steps, KaplanMeier.Step::survival);
    if (Double.isInfinite(time)) {
      return Optional.empty();
    }
    double low = fall(steps, step -> step.interval().low());
    double high = fall(steps, step -> step.interval().high());
    return Optional.of(new KaplanMeier.Median(time, new Interval(low, high)));
  }

  /// The time from which a curve is at most a half; halfway to the next fall where it is just that.
  private static double fall(
      List<KaplanMeier.Step> steps, ToDoubleFunction<KaplanMeier.Step> curve) {
    double from = Double.POSITIVE_INFINITY;
    for (KaplanMeier.Step step : steps) {
      double now = curve.applyAsDouble(step);
      if (now < HALF - ROUNDING) {
        return Double.isInfinite(from) ? step.time() : (from + step.time()) / 2;
      }
      if (now <= HALF + ROUNDING && Double.isInfinite(from)) {
        from = step.time();
      }
    }
    return from;
  }
}
