package dev.hindcast.site;

import java.util.List;

/// The page of search results.
///
/// @param facets by what results can be narrowed
/// @param examples of what can be asked
public record SearchPage(List<Facet> facets, List<Example> examples) implements Page {
  static final SearchPage WITH_ALL_FACETS =
      new SearchPage(
          List.of(
              new Facet("severity", "Severity"),
              new Facet("service", "Service"),
              new Facet("cause", "Mechanism"),
              new Facet("trigger", "Trigger"),
              new Facet("tag", "Tag"),
              new Facet("owner", "Action owner"),
              new Facet("status", "Status"),
              new Facet("kind", "Kind")),
          List.of(
              new Example("pool timeout", "all of these words, in any of their forms"),
              new Example("\"connection pool\"", "these words in this order"),
              new Example("ECONNRESET", "a code, as it stands"),
              new Example("replic*", "words that begin so"),
              new Example("conection~", "words that are spelt nearly so"),
              new Example("dns OR bgp", "either"),
              new Example("outage -drill", "what has the one and not the other"),
              new Example("severity:SEV1 after:2024", "by property and day"),
              new Example("rollback sort:newest", "the latest first")));

  /// A property with a list of its values.
  ///
  /// @param name as the search script knows it
  public record Facet(String name, String label) {}

  /// A query, and what it finds.
  public record Example(String query, String finds) {}

  @Override
  public String path() {
    return "search/index.html";
  }

  @Override
  public String template() {
    return "search.ftlh";
  }

  @Override
  public String title() {
    return "Search";
  }
}
