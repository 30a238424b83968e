package dev.hindcast.search.exported;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Scores by documents.
final class Scores {
  private Scores() {}

  static SortedMap<Integer, Double> sum(List<SortedMap<Integer, Double>> parts) {
    SortedMap<Integer, Double> sums = new TreeMap<>();
    parts.forEach(
        part -> part.forEach((document, score) -> sums.merge(document, score, Double::sum)));
    return sums;
  }

  /// Makes them as precise as Lucene's.
  static SortedMap<Integer, Double> round(SortedMap<Integer, Double> scores) {
    scores.replaceAll((_, score) -> (double) score.floatValue());
    return scores;
  }
}
