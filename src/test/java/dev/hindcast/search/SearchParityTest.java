package dev.hindcast.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser finds what Lucene finds, with the same scores, in the same order.
@Tag("browser")
class SearchParityTest {
  private static final SearchIndex INDEX = SearchIndex.of(GeneratedLibrary.of(300));

  private static final double TOLERANCE = 1e-4;

  private static final String FIND =
      """
      async (text) => {
        globalThis.opened ??= await hindcast.openSearch('search/');
        const found = await opened.find(hindcast.parseQuery(text));
        const cards = await opened.cards(found.hits);
        return {
          everyWord: found.everyWord,
          ids: cards.map((card) => card.id),
          scores: found.hits.map((hit) => hit.score),
        };
      }
      """;

  private static SearchIndex demo;
  private static Browsers browsers;
  private static SiteServer server;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    demo = SearchIndex.of(DemoLibrary.read());
    SortedMap<String, byte[]> site = SearchSite.of(INDEX);
    SearchSite.write(site, folder);
    SearchSite.of(demo).forEach((path, bytes) -> site.put("demo/" + path, bytes));
    server = SiteServer.start(site);
  }

  @AfterAll
  static void stop() {
    if (browsers != null) {
      browsers.close();
      server.close();
    }
  }

  @Test
  void thereAreEnoughQueries() {
    assertEquals(52, ParityQueries.ALL.size());
  }

  @Test
  void ranksAsLuceneDoesOverHttp() {
    assertRanksAsLuceneDoes(INDEX, server.address());
  }

  @Test
  void ranksTheDemoAsLuceneDoes() {
    assertRanksAsLuceneDoes(demo, server.address() + "demo/");
  }

  @Test
  void ranksAsLuceneDoesFromADisk() {
    assertRanksAsLuceneDoes(INDEX, folder.resolve("index.html").toUri().toString());
  }

  @Test
  void queriesMeanTheSame() throws IOException {
    Page page = open(server.address());
    for (QueryTable.Row row : QueryTable.rows().toList()) {
      assertEquals(row.meaning(), page.evaluate(SHOW, row.query()), row.query());
    }
  }

  @Test
  void textsHaveTheSameTerms() {
    Page page = open(server.address());
    var words = new TreeSet<String>();
    INDEX.library().postmortems().stream()
        .flatMap(one -> List.of(ProseField.values()).stream().map(field -> field.text(one)))
        .forEach(text -> words.addAll(List.of(text.split(" "))));
    for (String word : words) {
      assertEquals(
          Analysis.PROSE.tokens(word).stream().map(token -> show(token)).toList(),
          page.evaluate("(text) => hindcast.analysis.prose(text).map(" + TOKEN + ")", word));
      assertEquals(
          Analysis.EXACT.tokens(word).stream().map(token -> show(token)).toList(),
          page.evaluate("(text) => hindcast.analysis.exact(text).map(" + TOKEN + ")", word));
    }
  }

  private static final String TOKEN = "({term, start, end}) => `${start}-${end} ${term}`";

  private static final String SHOW =
      """
      (text) => {
        const { words, filters } = hindcast.parseQuery(text);
        const show = (word) => word.prose.join('+') + '/' + word.exact.join('+');
        const facets = Object.keys(hindcastFacets).filter((facet) => facet in filters);
        const narrowed = facets.map((facet) => facet + '=' + filters[facet].join(','));
        const shown = words.map(show).join(' ');
        return narrowed.length === 0 ? shown : (shown + ' | ' + narrowed.join(' ')).trim();
      }
      """;

  private static String show(Analysis.Token token) {
    return token.start() + "-" + token.end() + " " + token.term();
  }

  private static Page open(String address) {
    Page page = browsers.newPage();
    page.navigate(address);
    page.evaluate(
        "async () => { globalThis.hindcastFacets = (await hindcast.openSearch('search/')).facets;"
            + " }");
    return page;
  }

  private static void assertRanksAsLuceneDoes(SearchIndex index, String address) {
    Page page = open(address);
    for (String query : ParityQueries.ALL) {
      SearchResults expected = index.search(query, 1_000);
      Map<?, ?> found = (Map<?, ?>) page.evaluate(FIND, query);
      assertEquals(ids(expected), found.get("ids"), query);
      assertEquals(expected.everyWord(), found.get("everyWord"), query);
      assertScores(expected, (List<?>) requireNonNull(found.get("scores")), query);
    }
  }

  private static List<String> ids(SearchResults results) {
    return results.results().stream().map(result -> result.postmortem().id()).toList();
  }

  private static void assertScores(SearchResults expected, List<?> scores, String query) {
    for (int at = 0; at < scores.size(); at++) {
      double score = ((Number) scores.get(at)).doubleValue();
      double difference = Math.abs(expected.results().get(at).score() - score);
      assertTrue(difference <= TOLERANCE, query + ": result " + at + " differs by " + difference);
    }
  }
}
