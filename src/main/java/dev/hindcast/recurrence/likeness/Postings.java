package dev.hindcast.recurrence.likeness;

import java.util.List;

/// Which documents weigh something, and how much.
final class Postings {
  private final int[][] documents;
  private final float[][] weights;

  /// @param numbers how many things may be weighed
  /// @param most what more documents weigh is left out, for it is too common to find by
  Postings(List<Direction> library, int numbers, int most) {
    int[] frequencies = new int[numbers];
    for (Direction direction : library) {
      for (int place = 0; place < direction.size(); place++) {
        frequencies[direction.number(place)]++;
      }
    }
    this.documents = new int[numbers][];
    this.weights = new float[numbers][];
    for (int number = 0; number < numbers; number++) {
      int size = frequencies[number] > most ? 0 : frequencies[number];
      documents[number] = new int[size];
      weights[number] = new float[size];
    }
    fill(library);
  }

  private void fill(List<Direction> library) {
    int[] filled = new int[documents.length];
    for (int document = 0; document < library.size(); document++) {
      Direction direction = library.get(document);
      for (int place = 0; place < direction.size(); place++) {
        int number = direction.number(place);
        if (documents[number].length > 0) {
          documents[number][filled[number]] = document;
          weights[number][filled[number]++] = direction.weight(place);
        }
      }
    }
  }

  /// Adds to the sum of each document its cosine with another, or the part of it that is due to
  /// what is not too common. Numbers are gone through in their order, so that sums are the same in
  /// any run.
  void addCosines(Direction query, double factor, double[] sums) {
    for (int place = 0; place < query.size(); place++) {
      int[] having = documents[query.number(place)];
      float[] heavy = weights[query.number(place)];
      double weight = factor * query.weight(place);
      for (int index = 0; index < having.length; index++) {
        sums[having[index]] += weight * heavy[index];
      }
    }
  }
}
