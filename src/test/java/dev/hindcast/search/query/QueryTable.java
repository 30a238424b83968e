package dev.hindcast.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// The queries of `queries.txt` and what they mean, for the tests of both parsers.
public final class QueryTable {
  private QueryTable() {}

  /// A query and what it means, as `queries.txt` writes it.
  public record Row(String query, String meaning) {}

  public static Stream<Row> rows() throws IOException {
    return text()
        .lines()
        .filter(line -> line.contains("=>"))
        .filter(line -> !line.startsWith("#"))
        .map(QueryTable::row);
  }

  private static Row row(String line) {
    int arrow = line.indexOf("=>");
    return new Row(line.substring(0, arrow), line.substring(arrow + 2).strip());
  }

  private static String text() throws IOException {
    try (InputStream table = QueryTable.class.getResourceAsStream("queries.txt")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
