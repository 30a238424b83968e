package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of a report, as a page shows them.
///
/// @param evidence the incidents behind them, each set once
/// @param tests how many tests of significance were made, in words; null where there was none
public record ReportBody(
    List<Chapter> chapters, List<EvidenceList> evidence, @Nullable String tests) {
  static final ReportBody EMPTY = new ReportBody(List.of(), List.of(), null);

  /// Figures under a heading.
  public record Chapter(String id, String title, List<String> says, List<Drawn> figures) {}

  /// A figure: its sentences, and the table from which the browser draws it.
  ///
  /// @param drawing the word for how it is drawn; null where the table says it best
  /// @param rowsLeftOut says that not all rows are shown; null where they are
  /// @param methods how its numbers were worked out
  public record Drawn(
      String id,
      String title,
      @Nullable String drawing,
      List<String> says,
      List<Heading> columns,
      List<List<Entry>> rows,
      @Nullable String rowsLeftOut,
      List<Link> methods) {}

  /// A column's heading.
  ///
  /// @param role the part it plays in the drawing
  /// @param unit in which its numbers count
  /// @param namesRow whether its cells say what a row is about
  public record Heading(String name, String role, String unit, boolean namesRow) {}

  /// One thing that a table says.
  ///
  /// @param href the page of the incident or term, from the site's root
  /// @param anchor the list of its incidents on this page
  /// @param value its number as scripts read it, not rounded
  /// @param day ISO 8601
  public record Entry(
      String text,
      @Nullable String href,
      @Nullable String anchor,
      @Nullable String value,
      @Nullable String day) {}

  /// Whether there is anything for the chart script to draw.
  boolean isDrawn() {
    return chapters.stream()
        .flatMap(chapter -> chapter.figures().stream())
        .anyMatch(figure -> figure.drawing() != null);
  }
}
