package dev.hindcast.statistics;

import java.util.List;

/// A sum that is the same in whatever order its parts come.
final class Sum {

  private Sum() {}

  static double of(List<Double> parts) {
    return parts.stream().sorted().mapToDouble(Double::doubleValue).sum();
  }
}
