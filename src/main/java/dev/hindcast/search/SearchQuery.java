package dev.hindcast.search;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// A query, understood.
///
/// @param words what to look for; all are wanted, in no order, but see [CommonWords]
/// @param filters the accepted values of each facet that is narrowed, in the form in which they are
///   compared; in the order of [Facet]
public record SearchQuery(List<Word> words, Map<Facet, SortedSet<String>> filters) {

  /// A word of a query: found where all its prose terms are, or all its exact terms.
  ///
  /// @param prose stems; several for a word like `us-east-1`, never none
  /// @param exact the word as typed, but for case
  public record Word(List<String> prose, List<String> exact) {}

  public boolean isEmpty() {
    return words.isEmpty() && filters.isEmpty();
  }
}
