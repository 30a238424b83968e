package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser finds what Lucene finds, with the same scores, in the same order.
@Tag("browser")
class SearchParityTest {
  private static final double TOLERANCE = 1e-4;

  private static final String FIND =
      """
      async ([limit, ...queries]) => {
        const { openSearch, parseQuery } = hindcastModules;
        const search = await openSearch(new URL('search/', document.baseURI).href);
        const answers = [];
        for (const text of queries) {
          const found = await search.find(parseQuery(text), { limit: Number(limit) });
          const cards = await search.cards(found.hits);
          answers.push({
            total: found.total,
            ids: cards.map((card) => card.id),
            scores: found.hits.map((hit) => hit.score),
            everyWord: found.everyWord,
            unknown: found.unknown,
            meant: found.meant,
            partly: found.partly,
          });
        }
        return answers;
      }
      """;

  private static Browsers browsers;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    browsers = Browsers.start();
  }

  @AfterAll
  static void stop() {
    if (browsers != null) {
      browsers.close();
    }
  }

  @Test
  void thereAreEnoughQueries() {
    assertTrue(ParityQueries.written().size() >= 60);
  }

  @Test
  void answersAsLuceneDoes() throws IOException {
    assertAnswersAlike(SearchIndexes.of(GeneratedLibrary.of(300)), 500, 100);
  }

  @Test
  void answersOverTheDemoAsLuceneDoes() throws IOException {
    assertAnswersAlike(SearchIndexes.of(DemoLibrary.read()), 500, 100);
  }

  @Test
  void answersOverRealPostmortemsAsLuceneDoes() throws IOException {
    assertAnswersAlike(SearchIndexes.of(Libraries.real()), 500, 10);
  }

  /// Common words have chunks of postings, of which only the first are read.
  @Test
  void theBestOfManyAreThoseOfLucene() throws IOException {
    assertAnswersAlike(SearchIndexes.of(Libraries.large()), 200, 10);
  }

  @Test
  void answersFromADiskAsLuceneDoes() throws IOException {
    SearchIndex index = SearchIndexes.of(GeneratedLibrary.of(300));
    SearchSite.write(SearchSite.of(index), folder);
    assertAnswersAlike(
        index, ParityQueries.written(), 100, folder.resolve("joined.html").toUri().toString());
  }

  private static void assertAnswersAlike(SearchIndex index, int drawn, int limit)
      throws IOException {
    SortedMap<String, byte[]> files = SearchSite.of(index);
    List<String> queries =
        Stream.concat(ParityQueries.written().stream(), ParityQueries.drawn(index, drawn).stream())
            .toList();
    try (SiteServer server = SiteServer.start(files)) {
      assertAnswersAlike(index, queries, limit, server.address());
    }
  }

  private static void assertAnswersAlike(
      SearchIndex index, List<String> queries, int limit, String address) {
    Page page = browsers.newPage();
    SearchSite.open(page, address);
    List<String> argument = new ArrayList<>(List.of(String.valueOf(limit)));
    argument.addAll(queries);
    List<?> answers = (List<?>) page.evaluate(FIND, argument);
    page.context().close();
    for (int at = 0; at < queries.size(); at++) {
      SearchResults expected = index.search(queries.get(at), limit);
      assertAlike(expected, (Map<?, ?>) Objects.requireNonNull(answers.get(at)), queries.get(at));
    }
  }

  private static void assertAlike(SearchResults expected, Map<?, ?> found, String query) {
    assertEquals(ids(expected), found.get("ids"), query);
    assertEquals(expected.total(), found.get("total"), query);
    assertEquals(expected.everyWord(), found.get("everyWord"), query);
    assertEquals(expected.unknown(), found.get("unknown"), query);
    assertEquals(expected.meant(), found.get("meant"), query);
    assertEquals(false, found.get("partly"), query);
    assertScores(expected, (List<?>) Objects.requireNonNull(found.get("scores")), query);
  }

  private static void assertScores(SearchResults expected, List<?> scores, String query) {
    for (int at = 0; at < scores.size(); at++) {
      double score = ((Number) Objects.requireNonNull(scores.get(at))).doubleValue();
      assertEquals(expected.results().get(at).score(), score, TOLERANCE, query);
    }
  }

  private static List<String> ids(SearchResults results) {
    return results.results().stream().map(result -> result.postmortem().id()).toList();
  }
}
