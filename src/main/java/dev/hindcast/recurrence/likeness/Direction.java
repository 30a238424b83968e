package dev.hindcast.recurrence.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A vector of length 1, or of length 0 if it has nothing: what is weighed is known by its number.
final class Direction {
  private final int[] numbers;
  private final float[] weights;

  private Direction(int[] numbers, float[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /// The direction of some weights by their numbers.
  static Direction of(SortedMap<Integer, Double> weights) {
    return of(weights, 0);
  }

  /// The direction of some weights of which more are left out.
  ///
  /// @param leftOut the sum of the squares of the others
  static Direction of(SortedMap<Integer, Double> weights, double leftOut) {
    double squares = leftOut;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    int[] numbers = new int[weights.size()];
    float[] shares = new float[weights.size()];
    int next = 0;
    for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
      numbers[next] = weight.getKey();
      shares[next++] = (float) (weight.getValue() / length);
    }
    return new Direction(numbers, shares);
  }

  /// The weights by their numbers, which may be added to.
  SortedMap<Integer, Double> weights() {
    SortedMap<Integer, Double> all = new TreeMap<>();
    for (int place = 0; place < numbers.length; place++) {
      all.put(numbers[place], (double) weights[place]);
    }
    return all;
  }

  int size() {
    return numbers.length;
  }

  /// The number at a place; ascending.
  int number(int place) {
    return numbers[place];
  }

  float weight(int place) {
    return weights[place];
  }

  /// The place of a number; negative where it is not weighed.
  int placeOf(int number) {
    return Arrays.binarySearch(numbers, number);
  }

  /// The weight of a number; 0 where it is not weighed.
  double weightOf(int number) {
    int place = placeOf(number);
    return place < 0 ? 0 : weights[place];
  }

  /// The cosine of the angle between two.
  double cosine(Direction other) {
    double sum = 0;
    int there = 0;
    for (int here = 0; here < numbers.length; here++) {
      while (there < other.numbers.length && other.numbers[there] < numbers[here]) {
        there++;
      }
      if (there < other.numbers.length && other.numbers[there] == numbers[here]) {
        sum += (double) weights[here] * other.weights[there];
      }
    }
    return sum;
  }

  /// The numbers that both have, those that add most to the cosine first, of equals in their order.
  List<Integer> shared(Direction other) {
    return Arrays.stream(numbers)
        .filter(number -> other.weightOf(number) > 0)
        .boxed()
        .sorted(
            (one, two) ->
                Double.compare(
                    weightOf(two) * other.weightOf(two), weightOf(one) * other.weightOf(one)))
        .toList();
  }
}
