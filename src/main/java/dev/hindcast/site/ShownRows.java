package dev.hindcast.site;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// As many rows of a figure as a page holds.
///
/// A table that is read has its first ones. One that is drawn is thinned evenly, so that the
/// drawing keeps its shape; its medians, first and last row always stay.
///
/// @param leftOut says so in words; null where all rows are there
record ShownRows(List<List<Cell>> rows, @Nullable String leftOut) {
  /// Some two hundred bytes each.
  static final int MOST = 1000;

  static ShownRows of(Figure figure) {
    int all = figure.rows().size();
    long medians = figure.rows().stream().filter(figure::isMedian).count();
    if (all - medians <= MOST) {
      return new ShownRows(figure.rows(), null);
    }
    String rest = "; 'hindcast stats --format json' has all " + all + " rows.";
    if (figure.drawing() == Drawing.TABLE) {
      return new ShownRows(
          figure.rows().subList(0, MOST), "The first " + MOST + " rows are shown" + rest);
    }
    int step = (all + MOST - 1) / MOST;
    return new ShownRows(
        thinned(figure, step),
        "One row in " + step + " is shown and drawn, and all medians" + rest);
  }

  private static List<List<Cell>> thinned(Figure figure, int step) {
    List<List<Cell>> rows = figure.rows();
    return IntStream.range(0, rows.size())
        .filter(row -> row % step == 0 || row == rows.size() - 1 || figure.isMedian(rows.get(row)))
        .mapToObj(rows::get)
        .toList();
  }
}
