package dev.hindcast.site;

/// The page of search results.
public record SearchPage(int incidents) implements Page {

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
