package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The exported files hold what it takes to rank as Lucene does, to the last bit.
class ExportedSearchTest {

  @Test
  void ranksAsLuceneDoes() {
    assertRanksAsLuceneDoes(SearchIndex.of(GeneratedLibrary.of(300)));
  }

  @Test
  void ranksTheDemoAsLuceneDoes() throws IOException {
    assertRanksAsLuceneDoes(SearchIndex.of(DemoLibrary.read()));
  }

  private static void assertRanksAsLuceneDoes(SearchIndex index) {
    ExportedSearch exported = new ExportedSearch(SearchFiles.of(index));
    for (String query : ParityQueries.ALL) {
      SearchResults expected = index.search(query, 1_000);
      ExportedSearch.Found found = exported.find(QueryParser.parse(query));
      assertEquals(ids(expected), found.ids(), query);
      assertEquals(scores(expected), found.scores(), query);
      assertEquals(expected.everyWord(), found.everyWord(), query);
      assertEquals(expected.total(), found.ids().size(), query);
    }
  }

  private static List<String> ids(SearchResults results) {
    return results.results().stream().map(result -> result.postmortem().id()).toList();
  }

  private static List<Float> scores(SearchResults results) {
    return results.results().stream().map(SearchResults.SearchResult::score).toList();
  }
}
