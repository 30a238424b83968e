package dev.hindcast.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/// How many of two kinds fall together by chance.
public final class Hypergeometric {

  private Hypergeometric() {}

  /// How often so many or more of those drawn are successes, if they are drawn blindly.
  ///
  /// @param k how many are
  /// @param population of how many they are drawn; at least 1
  /// @param successes how many of the population are; from 0 to `population`
  /// @param draws how many are drawn; from 0 to `population`
  public static double atLeast(int k, int population, int successes, int draws) {
    return HypergeometricDistribution.of(population, successes, draws).survivalProbability(k - 1);
  }
}
