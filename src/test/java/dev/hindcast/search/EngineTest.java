package dev.hindcast.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import dev.hindcast.postmortem.Library;
import dev.hindcast.search.analysis.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the engine offers to pages besides finding, and what it says where files are wrong.
@Tag("browser")
class EngineTest {
  private static final String OPEN =
      "const search = await hindcastModules.openSearch(new URL('search/', document.baseURI).href);";

  private static Browsers browsers;
  private SortedMap<String, byte[]> site;
  private SiteServer server;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    browsers = Browsers.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (browsers != null) {
      browsers.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    site = SearchSite.of(SearchIndexes.of(library()));
    server = SiteServer.start(site);
    page = browsers.newPage();
    SearchSite.open(page, server.address());
  }

  @AfterEach
  void close() {
    page.context().close();
    server.close();
  }

  @Test
  void aPropertyHasItsValuesTheCommonestFirst() {
    assertEquals(
        "checkout Checkout 2; ledger api Ledger API 1; search search 1",
        run(
            """
            const values = await search.facet('service');
            return values.map(({ key, label, count }) => `${key} ${label} ${count}`).join('; ');
            """));
  }

  @Test
  void valuesAreCountedAmongWhatWasFound() {
    assertEquals(
        "checkout 1; search 1",
        run(
            """
            const found = await search.find(hindcastModules.parseQuery('pool'), { limit: 0 });
            const counts = await search.counts('service', found.matches);
            return [...counts].map(([key, count]) => `${key} ${count}`).join('; ');
            """));
  }

  @Test
  void theLastWordIsCompleted() {
    assertEquals(
        "-\"the pool 2; -\"the pooling 1; -\"the pools 1; -\"the poolside 1",
        suggestions("-\"the Poo"));
    assertEquals("dns econnreset 1", suggestions("dns ECONN"));
    assertEquals("us-east-1 1", suggestions("us-e"));
    assertEquals("", suggestions("p"));
    assertEquals("", suggestions("pool "));
    assertEquals("", suggestions("zebra"));
  }

  @Test
  void theValueOfAFilterIsCompleted() {
    assertEquals("pool service:checkout 2", suggestions("pool service:che"));
    assertEquals("-service:\"ledger api\" 1", suggestions("-service:le"));
    assertEquals("Service:\"ledger api\" 1", suggestions("Service:\"Ledger a"));
    assertEquals("", suggestions("service:checkout"));
    assertEquals("", suggestions("pool service:che "));
  }

  private Object suggestions(String text) {
    return page.evaluate(
        """
        async (text) => {
          %s
          const found = await search.suggest(text);
          return found.map(({ text, count }) => `${text} ${count}`).join('; ');
        }
        """
            .formatted(OPEN),
        text);
  }

  @Test
  void theWordsOfAQueryAreMarked() {
    assertEquals("[pools] and [US-EAST-1] timed [ECONNRESET]", marked("pooling us-east-1 econn*"));
    assertEquals("[pools] and US-EAST-1 [timed] ECONNRESET", marked("\"pools of timing\" OR pool"));
  }

  private Object marked(String query) {
    return page.evaluate(
        """
        async (query) => {
          %s
          const { words } = await search.find(hindcastModules.parseQuery(query));
          const text = 'pools and US-EAST-1 timed ECONNRESET';
          let marked = text;
          for (const { start, end } of search.marks(text, words).reverse()) {
            marked = marked.slice(0, start) + '[' + marked.slice(start, end) + ']' + marked.slice(end);
          }
          return marked;
        }
        """
            .formatted(OPEN),
        query);
  }

  @Test
  void formsOfOtherLanguagesAreFoundAndMarked() throws IOException {
    Library german =
        Incident.library(
            Incident.of("a").title("Verbindungen").summary("Die Datenbank verlor Verbindungen."),
            Incident.of("b").title("Der Cache").summary("Nur eine Verbindung."));
    site.putAll(SearchSite.of(SearchIndex.of(german, Language.DE)));
    assertEquals(
        "a b Nur eine [Verbindung]",
        run(
            """
            const { hits, words } = await search.find(hindcastModules.parseQuery('verbindung der'));
            const ids = (await search.cards(hits)).map(({ id }) => id);
            const text = 'Nur eine Verbindung';
            const [{ start, end }] = search.marks(text, words);
            return [...ids, text.slice(0, start) + '[' + text.slice(start, end) + ']'].join(' ');
            """));
  }

  @Test
  void whatIsWrongWithTheFilesIsTold() {
    assertEquals("opened", opened());
    byte[] index = requireNonNull(site.get("search/index.json"));
    site.put(
        "search/index.json",
        text(index).replace("\"format\":2", "\"format\":3").getBytes(StandardCharsets.UTF_8));
    assertEquals("newer", opened());
    site.put("search/index.json", Arrays.copyOf(index, 5));
    assertEquals("damaged", opened());
    site.remove("search/index.json");
    assertEquals("missing", opened());
    site.put("search/index.json", index);
    String root =
        site.keySet().stream().filter(path -> path.endsWith("root.bin")).findFirst().orElseThrow();
    byte[] bytes = requireNonNull(site.get(root));
    site.put(root, Arrays.copyOf(bytes, bytes.length - 3));
    assertEquals("damaged", opened());
    site.remove(root);
    assertEquals("missing", opened());
    site.put(root, bytes);
    assertEquals("opened", opened());
  }

  @Test
  void aFileThatCouldNotBeLoadedIsAskedForAgain() {
    page.route("**/prose/*.bin", route -> route.abort(), new Page.RouteOptions().setTimes(1));
    assertEquals(
        "missing, then 2",
        run(
            """
            const query = hindcastModules.parseQuery('pool');
            const first = await search.find(query).then(() => 'found', (error) => error.kind);
            const then = await search.find(query).then(({ total }) => total);
            return `${first}, then ${then}`;
            """));
  }

  @Test
  void aLibraryThatIsTooLargeForADiskSaysHowLargeItIs(@TempDir Path folder) throws IOException {
    SearchSite.write(site, folder);
    Files.writeString(
        folder.resolve("search/data.js"), "hindcastData({\"format\":2,\"documents\":2001});\n");
    SearchSite.open(page, folder.resolve("joined.html").toUri().toString());
    assertEquals("too-large 2001", opened() + " " + page.evaluate(TOO_MANY));
    Files.delete(folder.resolve("search/data.js"));
    SearchSite.open(page, folder.resolve("joined.html").toUri().toString());
    assertEquals("missing", opened());
  }

  private static final String TOO_MANY =
      """
      () => hindcastModules.openSearch(new URL('search/', document.baseURI).href)
          .catch((error) => error.documents)
      """;

  private Object opened() {
    return page.evaluate(
        """
        () => hindcastModules.openSearch(new URL('search/', document.baseURI).href)
            .then(() => 'opened', (error) => error.kind)
        """);
  }

  @Test
  void aCommonWordCostsItsBestChunkOnly() throws IOException {
    site.putAll(SearchSite.of(SearchIndexes.of(Libraries.large())));
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    assertTrue(
        (Integer)
                requireNonNull(
                    run("return (await search.find(hindcastModules.parseQuery('pool'))).total;"))
            > 4_096);
    assertEquals(
        2, asked.stream().filter(path -> path.contains("prose-postings")).count(), asked::toString);
  }

  @Test
  void ofAPhraseOfVeryCommonWordsOnlyTheLatestPostmortemsAreLookedAt() throws IOException {
    SearchIndex index = SearchIndexes.of(Libraries.wordy());
    site.putAll(SearchSite.of(index));
    int total = index.search("\"pool timeout cache replica\"", 1).total();
    List<?> found =
        (List<?>)
            run(
                """
                const text = '"pool timeout cache replica"';
                const { parseQuery } = hindcastModules;
                const { total, partly, matches } = await search.find(parseQuery(text));
                const without = await search.find(parseQuery('disk -' + text));
                return [partly && without.partly, total, Math.max(...matches)];
                """);
    int some = (Integer) requireNonNull(found.get(1));
    assertEquals(true, found.get(0));
    assertTrue(some > 0 && some < total, some + " of " + total);
    assertTrue((Integer) requireNonNull(found.get(2)) < index.documents().size() * 9 / 10);
  }

  private Object run(String code) {
    return page.evaluate("async () => {\n" + OPEN + "\n" + code + "}");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Library library() {
    return Incident.library(
        Incident.of("a")
            .title("Pools and pool")
            .services("Checkout", "search")
            .summary("Timed out with ECONNRESET in us-east-1.")
            .body("pools of timing"),
        Incident.of("b").title("Pool").body("pooling poolside"),
        Incident.of("c").title("Ledger").services("Ledger API", "checkout"));
  }
}
