package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a query found.
///
/// @param query as typed
/// @param total how many postmortems it finds, of which the results may be the first few
/// @param everyWord whether the results have all that the query asks for; where it is false, they
///   lack what is unknown, or no postmortem has all and these have some
/// @param unknown what of the query no postmortem has, as typed
/// @param meant the query with another word for each that is likely misspelt; null where none is
/// @param results the best first
public record SearchResults(
    String query,
    int total,
    boolean everyWord,
    List<String> unknown,
    @Nullable String meant,
    List<SearchResult> results) {

  /// A postmortem that a query found.
  ///
  /// @param score how well it answers, comparable within one query only; 0 where results come by
  ///   day
  public record SearchResult(Postmortem postmortem, float score, Snippet snippet) {}

  static SearchResults none(String query) {
    return new SearchResults(query, 0, true, List.of(), null, List.of());
  }
}
