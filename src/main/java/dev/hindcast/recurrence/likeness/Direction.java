package dev.hindcast.recurrence.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
    Builder builder = new Builder(weights.size());
    weights.forEach(builder::add);
    return builder.direction();
  }

  /// Takes weights in the order of their numbers.
  static final class Builder {
    private final int[] numbers;
    private final double[] weights;
    private double squares;
    private int size;

    /// @param most as many weights at the most
    Builder(int most) {
      this.numbers = new int[most];
      this.weights = new double[most];
    }

    /// Adds a weight; nothing is not weighed.
    void add(int number, double weight) {
      if (weight != 0) {
        numbers[size] = number;
        weights[size++] = weight;
        leaveOut(weight);
      }
    }

    /// Counts a weight for the length alone.
    void leaveOut(double weight) {
      squares += weight * weight;
    }

    Direction direction() {
      double length = squares == 0 ? 1 : Math.sqrt(squares);
      float[] shares = new float[size];
      for (int place = 0; place < size; place++) {
        shares[place] = (float) (weights[place] / length);
      }
      return new Direction(Arrays.copyOf(numbers, size), shares);
    }
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

  /// The numbers that add most to the cosine of two, those that add most first, of equals in their
  /// order.
  ///
  /// @param most how many at the most
  List<Integer> shared(Direction other, int most) {
    PriorityQueue<Share> best = new PriorityQueue<>(most + 1, Share.BEST_LAST);
    int there = 0;
    for (int here = 0; here < numbers.length; here++) {
      while (there < other.numbers.length && other.numbers[there] < numbers[here]) {
        there++;
      }
      if (there < other.numbers.length && other.numbers[there] == numbers[here]) {
        best.add(new Share(numbers[here], weights[here] * other.weights[there]));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(Share.BEST_LAST.reversed()).map(Share::number).toList();
  }

  /// What a number adds to a cosine.
  private record Share(int number, float product) {
    static final Comparator<Share> BEST_LAST =
        (one, other) ->
            one.product == other.product
                ? Integer.compare(other.number, one.number)
                : Float.compare(one.product, other.product);
  }
}
