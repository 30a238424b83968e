package dev.hindcast.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {

  @ParameterizedTest
  @MethodSource("dev.hindcast.search.query.QueryTable#rows")
  void meansWhatTheTableSays(QueryTable.Row row) {
    assertEquals(row.meaning(), show(QueryParser.parse(row.query())));
  }

  @Test
  void aLongTextIsPastedAndHasNoSigns() {
    String words = "-a \"b c\" d* e~ OR kind:drill ".repeat(3);
    assertTrue(QueryParser.parse(words).isPasted());
    assertEquals("a b c d e or/or kind+drill/kind:drill", show(QueryParser.parse(words)));
    assertEquals("a b", show(QueryParser.parse("-a\nb")));
  }

  @Test
  void aWordWithoutEndIsNoWord() {
    assertTrue(QueryParser.parse("x".repeat(201)).isEmpty());
    assertEquals(1, QueryParser.parse("x".repeat(200)).clauses().size());
  }

  @Test
  void anItemKnowsWhereItStands() {
    Item item = QueryParser.parse("a -\"b c\" d~").excluded().getFirst();
    assertEquals("2-8 b c", item.start() + "-" + item.end() + " " + item.text());
  }

  @Test
  void aVeryLongTextIsReadInTime() {
    String text = "w1-x_y ".repeat(50_000) + "z.".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(2, QueryParser.parse(text).clauses().size()));
  }

  /// Clauses, then what is excluded, filters, days and order.
  static String show(SearchQuery query) {
    List<String> parts = new ArrayList<>();
    query
        .clauses()
        .forEach(clause -> parts.add(join(clause.stream().map(one -> show(one)), " OR ")));
    query.excluded().forEach(item -> parts.add("-" + show(item)));
    query
        .filters()
        .forEach((facet, keys) -> parts.add(facet.word() + ":" + String.join(",", keys)));
    query
        .excludedFilters()
        .forEach((facet, keys) -> parts.add("-" + facet.word() + ":" + String.join(",", keys)));
    if (query.after() != null) {
      parts.add("after:" + query.after());
    }
    if (query.before() != null) {
      parts.add("before:" + query.before());
    }
    if (query.order() != null) {
      parts.add("sort:" + query.order());
    }
    return join(parts.stream(), " ");
  }

  private static String show(Item item) {
    String forms = String.join("+", item.forms());
    String codes = item.codes().isEmpty() ? "" : "/" + String.join("+", item.codes());
    return switch (item.kind()) {
      case WORD -> forms + codes;
      case PHRASE -> "\"" + String.join(" ", item.forms()) + "\"";
      case PREFIX -> forms + "*";
      case FUZZY -> forms + "~";
    };
  }

  private static String join(Stream<String> parts, String separator) {
    return parts.collect(Collectors.joining(separator));
  }
}
