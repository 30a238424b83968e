package dev.hindcast.statistics;

/// Where a true value may lie, both ends included.
///
/// @param low may be negative infinity
/// @param high at least `low`; may be infinity
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /// The same in another unit.
  ///
  /// @param factor above 0
  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /// The least interval that holds both.
  Interval widenedTo(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }
}
