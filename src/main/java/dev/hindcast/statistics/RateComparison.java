package dev.hindcast.statistics;

import java.util.OptionalDouble;

/// How often something happened after a day, beside how often before.
///
/// Given how many there were in all, how many of them fall into the later time is a binomial number
/// (Przyborowski and Wilenski 1940), which makes both the interval and the test exact.
///
/// @param before how many before; 0 or more
/// @param daysBefore over how long; above 0
/// @param after how many after; 0 or more
/// @param daysAfter over how long; above 0
public record RateComparison(int before, double daysBefore, int after, double daysAfter) {

  /// Over equal times, 5 before and none after has p = 0.0625: fewer can never show anything.
  public static final int FEWEST = 6;

  public RateComparison {
    if (before < 0 || after < 0 || !(daysBefore > 0) || !(daysAfter > 0)) {
      throw new IllegalArgumentException(
          "no comparison: " + before + " in " + daysBefore + ", " + after + " in " + daysAfter);
    }
  }

  /// The later rate divided by the earlier; empty where nothing happened before.
  public OptionalDouble ratio() {
    return before == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(after / daysAfter / (before / daysBefore));
  }

  /// The interval of the ratio, never less than 95 %, from that of Clopper and Pearson for the
  /// share of the later; from 0 to infinity where nothing happened at all.
  public Interval ratioInterval() {
    if (before + after == 0) {
      return new Interval(0, Double.POSITIVE_INFINITY);
    }
    Interval share = new Proportion(after, before + after).clopperPearson();
    return new Interval(odds(share.low()), odds(share.high())).times(daysBefore / daysAfter);
  }

  /// How often two equal rates differ so much; empty where there are fewer than 6 in all.
  public OptionalDouble pValue() {
    if (before + after < FEWEST) {
      return OptionalDouble.empty();
    }
    double share = daysAfter / (daysBefore + daysAfter);
    return OptionalDouble.of(BinomialTest.twoSided(after, before + after, share));
  }

  private static double odds(double share) {
    return share == 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
  }
}
