package dev.hindcast.analytics;

import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the methods page says of a method, from `methods.tsv`.
///
/// @param says what is worked out and why in this way
/// @param formulas each on one line
/// @param limits what it takes for granted, when it is refused, and why
/// @param sources whose method it is; empty where it is ours
public record MethodText(
    Method method,
    List<String> says,
    List<String> formulas,
    List<String> limits,
    List<Source> sources) {

  /// A paper or a book.
  ///
  /// @param text authors, title and place
  /// @param address where it can be read; null where that is not public
  public record Source(String text, @Nullable String address) {}

  private static final String FILE = "methods.tsv";

  /// One row of the file.
  private record Row(String id, String part, String address, String text) {}

  /// All methods, in the order in which they are read.
  public static List<MethodText> all() {
    List<Row> rows =
        DataFile.rows(MethodText.class, FILE).stream()
            .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
            .toList();
    return Arrays.stream(Method.values()).map(method -> of(method, rows)).toList();
  }

  private static MethodText of(Method method, List<Row> rows) {
    List<Row> own = rows.stream().filter(row -> row.id().equals(method.id())).toList();
    return new MethodText(
        method,
        texts(own, "says"),
        texts(own, "formula"),
        texts(own, "limit"),
        own.stream().filter(row -> row.part().equals("source")).map(MethodText::source).toList());
  }

  private static List<String> texts(List<Row> rows, String part) {
    return rows.stream().filter(row -> row.part().equals(part)).map(Row::text).toList();
  }

  private static Source source(Row row) {
    return new Source(row.text(), row.address().isEmpty() ? null : row.address());
  }
}
