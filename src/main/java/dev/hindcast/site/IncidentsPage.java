package dev.hindcast.site;

import java.util.List;

/// All incidents, by year.
///
/// @param years the latest first; those without a date last
public record IncidentsPage(List<Year> years, int incidents) implements Page {
  static final String PATH = "incidents/index.html";

  /// The incidents of a year.
  ///
  /// @param name the year, or words for those without
  public record Year(String name, String anchor, List<IncidentCard> incidents) {}

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String template() {
    return "incidents.ftlh";
  }

  @Override
  public String title() {
    return "All incidents";
  }
}
