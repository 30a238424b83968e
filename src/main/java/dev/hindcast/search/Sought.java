package dev.hindcast.search;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/// An item of a query in the terms of a library's index.
public sealed interface Sought {

  /// Found where all its prose terms are, or all its exact terms.
  ///
  /// @param exact may be none
  record Words(List<String> prose, List<String> exact) implements Sought {}

  /// Found where its terms stand so, and scored as if they stood anywhere.
  record Phrase(List<PlacedTerm> terms) implements Sought {}

  /// A term of a phrase.
  ///
  /// @param place how many words after the first of the phrase
  record PlacedTerm(String term, int place) {}

  /// Found where any of some terms is: those that a beginning or a misspelt word stands for.
  record AnyTerm(SortedSet<String> prose, SortedSet<String> exact) implements Sought {}

  /// What of a text shows that it was found: stems and codes that are to be marked.
  default Collection<Words> marks() {
    return switch (this) {
      case Words words -> List.of(words);
      case Phrase phrase ->
          phrase.terms.stream().map(placed -> new Words(List.of(placed.term), List.of())).toList();
      case AnyTerm any ->
          Stream.concat(
                  any.prose.stream().map(term -> new Words(List.of(term), List.of())),
                  any.exact.stream().map(term -> new Words(List.of(), List.of(term))))
              .toList();
    };
  }
}
