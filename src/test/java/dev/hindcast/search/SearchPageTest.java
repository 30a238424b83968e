package dev.hindcast.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader with a keyboard and a browser meets.
@Tag("browser")
class SearchPageTest {
  private static final String HOSTILE = "<img src=x onerror=\"document.title='hit'\"> & the pools";

  private static Browsers browsers;
  private static SortedMap<String, byte[]> site;
  private static SiteServer server;
  @TempDir private static Path folder;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    site = SearchSite.of(SearchIndex.of(library()));
    SearchSite.write(site, folder);
    server = SiteServer.start(site);
  }

  @AfterAll
  static void stop() {
    if (browsers != null) {
      browsers.close();
      server.close();
    }
  }

  @BeforeEach
  void open() {
    page = browsers.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.navigate(server.address());
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertEquals(List.of(), errors);
  }

  @Test
  void resultsAppearWhileTyping() {
    field().pressSequentially("evicted");
    assertThat(status()).hasText("1 result");
    assertThat(results()).hasCount(1);
    assertThat(results().first()).containsText("Cold cache");
    assertThat(results().locator(".search-facts")).hasText("SEV1 · 2026-03-09 · Search");
    assertThat(results().locator("mark")).hasText("Evictions");
    assertTrue(page.url().endsWith("/postmortems/?q=evicted"), page.url());
  }

  @Test
  void anAddressIsAQuery() {
    page.navigate(server.address() + "search/?q=pool&service=checkout");
    assertThat(field()).hasValue("pool");
    assertThat(select("Service")).hasValue("checkout");
    assertThat(status()).hasText("1 result");
    results().getByRole(AriaRole.LINK).click();
    assertTrue(page.url().endsWith("/incidents/hostile/"), page.url());
  }

  @Test
  void filtersAreFilledAndNarrow() {
    field().fill("pool");
    assertThat(status()).hasText("26 results");
    assertThat(select("Service").locator("option"))
        .hasText(new String[] {"Any", "checkout (1)", "Search (1)"});
    assertThat(select("Cause").locator("option"))
        .hasText(new String[] {"Any", "Cache failure (2)", "Global configuration push (1)"});
    select("Service").selectOption("checkout");
    assertThat(status()).hasText("1 result");
    assertTrue(page.url().endsWith("?q=pool&service=checkout"), page.url());
    field().fill("");
    assertThat(status()).hasText("1 result");
  }

  @Test
  void filtersOfTheAddressHaveAllTheirChoices() {
    page.navigate(server.address() + "search/?q=evicted&service=search&cause=Our-Own");
    assertThat(status()).hasText("Nothing found. Try fewer words, other words or fewer filters.");
    assertThat(select("Service").locator("option"))
        .hasText(new String[] {"Any", "checkout (1)", "Search (1)"});
    assertThat(select("Service")).hasValue("search");
    assertThat(select("Cause").locator("option:checked")).hasText("Our-Own (0)");
    select("Cause").selectOption("");
    assertThat(status()).hasText("1 result");
  }

  @Test
  void aFilterWithNothingToChooseIsHiddenUnlessItIsSet() {
    assertThat(select("Cause")).isVisible();
    assertThat(select("Severity")).isHidden();
    page.navigate(server.address() + "search/?severity=SEV1");
    assertThat(status()).hasText("1 result");
    assertThat(select("Severity")).isVisible();
    assertThat(select("Severity")).hasValue("sev1");
  }

  @Test
  void commonWordsAreNotMarked() {
    field().fill("which of the pages were slowed by the evictions?");
    assertThat(status()).hasText("1 result");
    assertThat(results().locator("mark")).hasText(new String[] {"Evictions", "slowed", "page"});
  }

  @Test
  void theMechanismThatAWordFoundIsShown() {
    field().fill("push");
    assertThat(results().locator(".search-facts")).hasText("checkout · config-push-global");
    assertThat(results().locator("mark")).hasText("push");
  }

  @Test
  void whatHasNoWordIsSaidToHaveNone() {
    field().fill("🔥 !!! ???");
    assertThat(status())
        .hasText("Nothing to look for in that; try a word, an error code or a line of a log.");
    field().fill(" ");
    assertThat(status()).hasText("");
  }

  @Test
  void theAddressKeepsTheBeginningOfALongText() {
    field().fill("evicted " + "🔥 pages ".repeat(1_000));
    assertThat(status()).hasText("1 result");
    page.reload();
    assertThat(field()).hasValue(Pattern.compile("evicted .{400,500}"));
    assertThat(status()).hasText("1 result");
  }

  @Test
  void goingBackBringsTheLastQueryBack() {
    field().pressSequentially("evicted");
    field().press("Enter");
    assertThat(status()).hasText("1 result");
    field().fill("pool");
    field().press("Enter");
    assertThat(status()).hasText("26 results");
    page.goBack();
    assertThat(field()).hasValue("evicted");
    assertThat(status()).hasText("1 result");
    page.goBack();
    assertThat(field()).hasValue("");
    assertThat(results()).hasCount(0);
    assertThat(status()).hasText("");
  }

  @Test
  void theKeyboardIsEnough() {
    page.keyboard().press("/");
    assertThat(field()).isFocused();
    page.keyboard().type("pool/");
    assertThat(field()).hasValue("pool/");
    assertThat(results()).hasCount(10);
    page.keyboard().press("ArrowDown");
    assertThat(link(0)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(link(2)).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(link(1)).isFocused();
    page.keyboard().press("End");
    assertThat(link(9)).isFocused();
    page.keyboard().press("Home");
    page.keyboard().press("ArrowUp");
    assertThat(field()).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(field()).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/incidents/.*"));
  }

  @Test
  void moreResultsCanBeAskedForAndGetTheFocus() {
    field().fill("pool");
    Locator more = page.locator(".search-more");
    assertThat(results()).hasCount(10);
    more.click();
    assertThat(results()).hasCount(20);
    assertThat(link(10)).isFocused();
    more.click();
    assertThat(results()).hasCount(26);
    assertThat(more).isHidden();
    link(25).click();
    page.waitForURL(Pattern.compile(".*/incidents/.*"));
    page.goBack();
    assertThat(results()).hasCount(26);
    field().fill("pools");
    assertThat(results()).hasCount(10);
  }

  @Test
  void whereNoWordIsAskedForOnlyFewerFiltersHelp() {
    field().fill("service:billing");
    assertThat(status()).hasText("Nothing found. Try fewer filters.");
  }

  @Test
  void anEmptyResultSaysWhatToDo() {
    field().fill("zebra");
    assertThat(status()).hasText("Nothing found. Try fewer words or other words.");
    field().fill("zebra evicted");
    assertThat(status())
        .hasText("No postmortem has all of these words; 1 result with some of them");
  }

  @Test
  void textIsNeverTakenForMarkup() {
    field().fill("onerror");
    assertThat(link(0)).hasText(HOSTILE);
    assertThat(page).hasTitle("Search");
  }

  @Test
  void missingFilesAreSaidToBeMissing() {
    page.route("**/search/index.json", route -> route.abort());
    page.reload();
    field().fill("pool");
    assertThat(status())
        .hasText("The search files could not be loaded; the rest of the site works.");
    page.unroute("**/search/index.json");
    field().fill("pools");
    assertThat(status()).hasText("26 results");
    assertTrue(!errors.isEmpty(), "the console tells the cause");
    errors.clear();
  }

  @Test
  void aSiteOnADiskIsSearchedToo() {
    page.navigate(folder.resolve("search/index.html").toUri().toString());
    field().fill("evicted");
    assertThat(status()).hasText("1 result");
    field().press("Enter");
    assertTrue(page.url().endsWith("/search/index.html?q=evicted"), page.url());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("file:.*/incidents/cache/index.html"));
  }

  @Test
  void aFormWithoutScriptsLeadsToTheSearchPage() {
    try (Page plain = browsers.newPageWithoutScripts()) {
      plain.navigate(server.address());
      plain.getByRole(AriaRole.SEARCHBOX).fill("pool");
      plain.keyboard().press("Enter");
      plain.waitForURL(Pattern.compile(".*/postmortems/search/\\?q=pool.*"));
    }
  }

  private static Library library() {
    Incident hostile =
        Incident.of("hostile")
            .title(HOSTILE)
            .services("checkout")
            .causes("config-push-global", "cache-failure");
    Incident cache =
        Incident.of("cache")
            .title("Cold cache")
            .date("2026-03-09")
            .severity("SEV1")
            .services("Search")
            .causes("cache-failure")
            .summary("Evictions slowed every page.");
    Incident[] pools =
        IntStream.range(0, 25)
            .mapToObj(number -> Incident.of("pool-" + number).title("Pool " + number))
            .toArray(Incident[]::new);
    List<Postmortem> all = new ArrayList<>(Incident.library(pools).postmortems());
    all.addAll(Incident.library(hostile, cache).postmortems());
    return new Library(all);
  }

  private Locator field() {
    return page.getByRole(AriaRole.SEARCHBOX);
  }

  private Locator select(String label) {
    return page.getByLabel(label);
  }

  private Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  private Locator results() {
    return page.locator("[data-search-results] > li");
  }

  private Locator link(int number) {
    return page.locator("[data-search-results] a").nth(number);
  }
}
