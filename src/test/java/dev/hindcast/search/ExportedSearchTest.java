package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.search.exported.ExportedSearch;
import dev.hindcast.search.files.SearchFiles;
import dev.hindcast.search.query.QueryParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The exported files hold what it takes to answer as Lucene does, to the last bit.
class ExportedSearchTest {
  private static final int SHOWN = 100;

  @Test
  void answersAsLuceneDoes() {
    assertAnswersAlike(SearchIndexes.of(GeneratedLibrary.of(300)), 500);
  }

  @Test
  void answersOverTheDemoAsLuceneDoes() throws IOException {
    assertAnswersAlike(SearchIndexes.of(DemoLibrary.read()), 500);
  }

  @Test
  void answersOverRealPostmortemsAsLuceneDoes() throws IOException {
    assertAnswersAlike(SearchIndexes.of(Libraries.real()), 200);
  }

  @Test
  void answersOverManyAsLuceneDoes() {
    assertAnswersAlike(SearchIndexes.of(Libraries.large()), 40);
  }

  private static void assertAnswersAlike(SearchIndex index, int drawn) {
    ExportedSearch exported = new ExportedSearch(SearchFiles.of(index));
    Stream.concat(ParityQueries.written().stream(), ParityQueries.drawn(index, drawn).stream())
        .forEach(query -> assertAnswersAlike(index, exported, query));
  }

  private static void assertAnswersAlike(SearchIndex index, ExportedSearch exported, String query) {
    SearchResults expected = index.search(query, SHOWN);
    ExportedSearch.Found found = exported.find(QueryParser.parse(query), SHOWN);
    assertEquals(ids(expected), found.ids(), query);
    assertEquals(scores(expected), found.scores(), query);
    assertEquals(expected.total(), found.total(), query);
    assertEquals(expected.everyWord(), found.everyWord(), query);
    assertEquals(expected.unknown(), found.unknown(), query);
    assertEquals(expected.meant(), found.meant(), query);
  }

  private static List<String> ids(SearchResults results) {
    return results.results().stream().map(result -> result.postmortem().id()).toList();
  }

  private static List<Float> scores(SearchResults results) {
    return results.results().stream().map(SearchResults.SearchResult::score).toList();
  }
}
