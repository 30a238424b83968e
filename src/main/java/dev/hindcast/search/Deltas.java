package dev.hindcast.search;

/// Ascending numbers as the first and the steps from each to the next, which are short to write.
final class Deltas {
  private Deltas() {}

  static int[] of(int[] ascending) {
    int[] steps = new int[ascending.length];
    int previous = 0;
    for (int index = 0; index < ascending.length; index++) {
      steps[index] = ascending[index] - previous;
      previous = ascending[index];
    }
    return steps;
  }
}
