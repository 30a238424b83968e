package dev.hindcast.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// A query, read but not yet compared with what the library has.
///
/// @param clauses what is wanted: of each clause, any of its items
/// @param excluded what is not wanted
/// @param filters the accepted values of each facet that is narrowed, in the form in which they are
///   compared; in the order of [Facet]
/// @param excludedFilters the values that are not wanted, likewise
/// @param after the first day that is wanted
/// @param before the day before which all is wanted
/// @param order as asked for
/// @param isPasted whether it is a text copied from somewhere, of which nothing is a sign
public record SearchQuery(
    String text,
    List<List<Item>> clauses,
    List<Item> excluded,
    Map<Facet, SortedSet<String>> filters,
    Map<Facet, SortedSet<String>> excludedFilters,
    @Nullable LocalDate after,
    @Nullable LocalDate before,
    @Nullable Order order,
    boolean isPasted) {

  /// Whether it asks for nothing: results in no order or in another are all the same.
  public boolean isEmpty() {
    return clauses.isEmpty()
        && excluded.isEmpty()
        && filters.isEmpty()
        && excludedFilters.isEmpty()
        && after == null
        && before == null;
  }
}
