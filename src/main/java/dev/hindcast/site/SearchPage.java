package dev.hindcast.site;

import java.util.List;

/// The page of search results.
///
/// @param filters by what results can be narrowed
public record SearchPage(List<Filter> filters) implements Page {
  static final SearchPage WITH_ALL_FILTERS =
      new SearchPage(
          List.of(
              new Filter("service", "Service"),
              new Filter("severity", "Severity"),
              new Filter("cause", "Mechanism"),
              new Filter("trigger", "Trigger"),
              new Filter("tag", "Tag"),
              new Filter("kind", "Kind")));

  /// A property with a list of its values.
  ///
  /// @param name as the search script knows it
  public record Filter(String name, String label) {}

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
