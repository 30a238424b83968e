package dev.hindcast.statistics;

/// Whether a share can be what it is said to be.
public final class BinomialTest {

  private BinomialTest() {}

  /// How often a result that is no likelier comes up: the exact test, which adds up all such
  /// results.
  ///
  /// @param k from 0 to `n`
  /// @param n at least 1
  /// @param p the share as it is said to be, from 0 to 1
  public static double twoSided(int k, int n, double p) {
    return org.apache.commons.statistics.inference.BinomialTest.withDefaults()
        .test(n, k, p)
        .getPValue();
  }
}
