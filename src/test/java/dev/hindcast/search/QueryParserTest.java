package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.search.SearchQuery.Word;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {

  @ParameterizedTest
  @MethodSource("dev.hindcast.search.QueryTable#rows")
  void meansWhatTheTableSays(QueryTable.Row row) {
    assertEquals(row.meaning(), show(QueryParser.parse(row.query())));
  }

  @Test
  void aLongQueryIsCut() {
    SearchQuery query = QueryParser.parse(distinctWords(1_000));
    assertEquals(QueryParser.MOST_TERMS / 2, query.words().size());
  }

  @Test
  void aWordWithoutEndIsNoWord() {
    assertTrue(QueryParser.parse("x".repeat(Segmentation.LONGEST + 1)).isEmpty());
    assertEquals(1, QueryParser.parse("x".repeat(Segmentation.LONGEST)).words().size());
  }

  private static String distinctWords(int count) {
    return Stream.iterate(0, number -> number + 1)
        .limit(count)
        .map(number -> "w" + number)
        .collect(Collectors.joining(" "));
  }

  private static String show(SearchQuery query) {
    String words =
        query.words().stream().map(QueryParserTest::show).collect(Collectors.joining(" "));
    String filters =
        query.filters().entrySet().stream()
            .map(filter -> filter.getKey().word() + "=" + String.join(",", filter.getValue()))
            .collect(Collectors.joining(" "));
    return filters.isEmpty() ? words : (words + " | " + filters).strip();
  }

  private static String show(Word word) {
    return String.join("+", word.prose()) + "/" + String.join("+", word.exact());
  }
}
