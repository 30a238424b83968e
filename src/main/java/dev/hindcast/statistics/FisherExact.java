package dev.hindcast.statistics;

import org.apache.commons.statistics.inference.FisherExactTest;

/// Whether two shares differ.
public final class FisherExact {

  private FisherExact() {}

  /// How often a table that is no likelier comes up with the same sums, if both shares are equal
  /// (Fisher 1935).
  ///
  /// @param a of the first, how many are
  /// @param b of the first, how many are not
  /// @param c of the second, how many are
  /// @param d of the second, how many are not
  public static double twoSided(int a, int b, int c, int d) {
    if (a + b == 0 || c + d == 0 || a + c == 0 || b + d == 0) {
      return 1;
    }
    return FisherExactTest.withDefaults().test(new int[][] {{a, b}, {c, d}}).getPValue();
  }
}
