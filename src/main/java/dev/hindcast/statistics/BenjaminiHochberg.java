package dev.hindcast.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// What is left of small p-values when many were looked at.
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /// For each test, the share of false ones to be expected among all that are at least as clear
  /// (Benjamini and Hochberg 1995).
  ///
  /// @param pValues of all tests that were made, from 0 to 1
  public static double[] qValues(double[] pValues) {
    if (!Arrays.stream(pValues).allMatch(p -> p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a chance that is not from 0 to 1");
    }
    int[] order =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(test -> pValues[test]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] qValues = new double[pValues.length];
    double least = 1;
    for (int rank = order.length; rank >= 1; rank--) {
      int test = order[rank - 1];
      least = Math.min(least, pValues[test] * order.length / rank);
      qValues[test] = least;
    }
    return qValues;
  }
}
