package dev.hindcast.statistics;

/// How often something happens that happens independently of when it last did.
///
/// @param count 0 or more; none is a result too
/// @param days above 0: over how long they were counted
public record PoissonRate(int count, double days) {

  private static final double DAYS_A_YEAR = 365.25;

  public PoissonRate {
    if (count < 0 || !(days > 0) || Double.isInfinite(days)) {
      throw new IllegalArgumentException("no rate: " + count + " in " + days + " days");
    }
  }

  public double perYear() {
    return count * years();
  }

  /// The interval of the rate, from that of the count.
  public Interval perYearInterval() {
    return countInterval().times(years());
  }

  /// Between which true means such a count is to be expected: the exact interval of Garwood (1936),
  /// never less than 95 %.
  public Interval countInterval() {
    return WeightedCount.of(count).interval();
  }

  private double years() {
    return DAYS_A_YEAR / days;
  }
}
