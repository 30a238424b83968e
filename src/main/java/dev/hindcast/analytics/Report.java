package dev.hindcast.analytics;

import java.util.List;

/// Numbers of one kind, for one page.
///
/// @param name its place below the site's root, such as `analytics/time`; unique
/// @param title as a heading
/// @param lead one sentence: what it is about
/// @param chapters in the order in which they are read
public record Report(String name, String title, String lead, List<Chapter> chapters) {

  /// A part of a report under a heading of its own.
  ///
  /// @param id an anchor, unique in the report
  /// @param says sentences that belong to no single figure
  public record Chapter(String id, String title, List<String> says, List<Figure> figures) {}

  /// How many tests of significance were made for it.
  public int tests() {
    return chapters.stream()
        .flatMap(chapter -> chapter.figures().stream())
        .mapToInt(Figure::tests)
        .sum();
  }
}
