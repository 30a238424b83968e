package dev.hindcast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of cells below their headings, each column as wide as its widest cell. Where that is too
/// much, the widest columns of words are cut, but no heading; the table may still be too wide.
///
/// @param headings one for each column
/// @param areNumbers which columns stand at the right
record TextTable(List<String> headings, List<Boolean> areNumbers, List<List<String>> rows) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 16;

  /// Each line with what stands before it, without blanks at its end.
  ///
  /// @param width that a line should have at the most, in characters
  String write(String before, int width) {
    int[] widths = widths(width - before.length());
    StringBuilder text = new StringBuilder();
    text.append(line(before, headings, widths));
    text.append(line(before, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
    rows.forEach(row -> text.append(line(before, row, widths)));
    return text.toString();
  }

  private int[] widths(int most) {
    int[] widths =
        IntStream.range(0, headings.size())
            .map(
                column ->
                    Math.max(
                        length(headings.get(column)),
                        rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)))
            .toArray();
    int gaps = GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).sum() + gaps > most) {
      int widest =
          IntStream.range(0, widths.length)
              .boxed()
              .filter(column -> canBeCut(column, widths[column]))
              .max((one, other) -> Integer.compare(widths[one], widths[other]))
              .orElse(-1);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private boolean canBeCut(int column, int width) {
    return !areNumbers.get(column) && width > Math.max(NARROWEST, length(headings.get(column)));
  }

  private String line(String before, List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cut(cells.get(column), widths[column]);
      String blanks = " ".repeat(widths[column] - length(cell));
      padded.add(areNumbers.get(column) ? blanks + cell : cell + blanks);
    }
    return (before + String.join(GAP, padded)).stripTrailing() + "\n";
  }

  private static String cut(String cell, int width) {
    return length(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
