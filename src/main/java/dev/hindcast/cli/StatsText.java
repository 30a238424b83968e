package dev.hindcast.cli;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.export.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Numbers for people: sentences, and below them the tables.
final class StatsText {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final int WIDTH = 100;
  private static final int TABLE_WIDTH = 120;

  /// Of a long table; its medians are always shown.
  private static final int MOST_ROWS = 20;

  private static final String INDENT = "  ";

  private final boolean coloured;

  StatsText(boolean coloured) {
    this.coloured = coloured;
  }

  String write(List<Report> reports) {
    List<String> texts = new ArrayList<>();
    reports.forEach(report -> texts.add(report(report)));
    return String.join("\n\n", texts);
  }

  private String report(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(bold(report.title())).append("  (").append(report.name()).append(")\n");
    text.append(wrapped("", report.lead()));
    report.chapters().forEach(chapter -> text.append('\n').append(chapter(chapter)));
    int tests = report.tests();
    if (tests > 0) {
      text.append(tests == 1 ? "\n1 test was" : "\n" + tests + " tests were")
          .append(" made for significance\n");
    }
    return text.toString();
  }

  private String chapter(Chapter chapter) {
    StringBuilder text = new StringBuilder();
    text.append(bold(chapter.title().toUpperCase(Locale.ROOT))).append('\n');
    chapter.says().forEach(sentence -> text.append(wrapped(INDENT, sentence)));
    chapter.figures().forEach(figure -> text.append('\n').append(figure(figure)));
    return text.toString();
  }

  private String figure(Figure figure) {
    StringBuilder text = new StringBuilder();
    text.append(INDENT).append(bold(figure.title())).append('\n');
    figure.says().forEach(sentence -> text.append(wrapped(INDENT, sentence)));
    if (!figure.rows().isEmpty()) {
      text.append('\n').append(table(figure));
    }
    return text.toString();
  }

  private static String table(Figure figure) {
    List<List<Cell>> shown = shown(figure);
    List<Integer> columns = filled(figure, shown);
    TextTable table =
        new TextTable(
            columns.stream().map(column -> figure.columns().get(column).name()).toList(),
            columns.stream().map(column -> isNumber(figure.columns().get(column))).toList(),
            shown.stream()
                .map(
                    row ->
                        columns.stream()
                            .map(column -> Printable.of(row.get(column).text()))
                            .toList())
                .toList());
    int more = figure.rows().size() - shown.size();
    return table.write(INDENT, TABLE_WIDTH)
        + (more == 0 ? "" : INDENT + "and " + more + " more; --format json has all\n");
  }

  /// A column in which nothing is said takes no room.
  private static List<Integer> filled(Figure figure, List<List<Cell>> rows) {
    return IntStream.range(0, figure.columns().size())
        .filter(column -> rows.stream().anyMatch(row -> !row.get(column).text().isEmpty()))
        .boxed()
        .toList();
  }

  private static boolean isNumber(Column column) {
    return column.unit() != Unit.NONE;
  }

  private static List<List<Cell>> shown(Figure figure) {
    List<List<Cell>> rows = figure.rows();
    return IntStream.range(0, rows.size())
        .filter(row -> row < MOST_ROWS || figure.isMedian(rows.get(row)))
        .mapToObj(rows::get)
        .toList();
  }

  /// A sentence in lines, each with what stands before it.
  private static String wrapped(String before, String sentence) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(before);
    for (String word : Printable.of(sentence).strip().split("\\s+", -1)) {
      if (line.length() > before.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(before.length());
      }
      line.append(line.length() > before.length() ? " " : "").append(word);
    }
    return text.append(line).append('\n').toString();
  }

  private String bold(String text) {
    String printable = Printable.of(text);
    return coloured ? BOLD + printable + PLAIN : printable;
  }
}
