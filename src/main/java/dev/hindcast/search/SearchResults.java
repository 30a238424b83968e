package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// What a query found.
///
/// @param query as typed
/// @param total how many postmortems it finds, of which the results may be the first few
/// @param everyWord whether the results have all the words of the query; none has where it is
///   false, and the results have some
/// @param results the best first
public record SearchResults(
    String query, int total, boolean everyWord, List<SearchResult> results) {

  /// A postmortem that a query found.
  ///
  /// @param score how well it answers, comparable within one query only; 0 where a query has no
  ///   words
  public record SearchResult(Postmortem postmortem, float score, Snippet snippet) {}

  static SearchResults none(String query) {
    return new SearchResults(query, 0, true, List.of());
  }
}
