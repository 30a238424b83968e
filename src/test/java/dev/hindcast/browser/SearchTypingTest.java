package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a typed word to an incident.
class SearchTypingTest extends SearchPageCase {

  @Test
  void resultsAppearWhileTyping() {
    field().pressSequentially("evicted");
    assertThat(status()).hasText("1 result");
    assertThat(results()).hasCount(1);
    assertThat(results().first()).containsText("Cold cache");
    assertThat(results().locator(".search-facts")).hasText("SEV1 · 2026-03-09 · Search");
    assertThat(results().locator("mark")).hasText("Evictions");
    assertEquals("?q=evicted", asked());
  }

  @Test
  void whatIsTypedBeforeTheScriptIsThereIsKept() {
    List<Route> held = new ArrayList<>();
    page.route("**/assets/search/page.js", held::add);
    page.navigate(
        server.address() + "search/index.html",
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    field().fill("evicted");
    page.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
    assertThat(status()).hasText("1 result");
    assertThat(field()).hasValue("evicted");
  }

  @Test
  void theFirstPageSearchesToo() {
    page.navigate(server.address());
    field().fill("evicted");
    assertThat(status()).hasText("1 result");
    field().fill("pool");
    assertThat(status()).hasText("26 results");
    page.getByText("Filter and order these").click();
    page.waitForURL(Pattern.compile(".*/postmortems/search/index.html\\?q=pool"));
    assertThat(status()).hasText("26 results");
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
  void wordsThatNobodyHasAreNamed() {
    field().fill("zebra evicted");
    assertThat(status()).hasText("No postmortem has “zebra”; 1 result without it");
    field().fill("zebra quagga okapi dodo evicted");
    assertThat(status())
        .hasText("No postmortem has “zebra”, “quagga”, “okapi” or “dodo”; 1 result without them");
  }

  @Test
  void longListsOfLongWordsAreCut() {
    field().fill("zebra quagga okapi dodo auk evicted " + "x".repeat(60));
    assertThat(status())
        .hasText(
            "No postmortem has “zebra”, “quagga”, “okapi” or 3 other words; 1 result without"
                + " them");
    field().fill("evicted " + "x".repeat(60));
    assertThat(status())
        .hasText("No postmortem has “" + "x".repeat(40) + "…”; 1 result without it");
  }

  @Test
  void someOfTheWordsAreBetterThanNothing() {
    field().fill("evictions onerror");
    assertThat(status())
        .hasText("No postmortem has all of these words; 2 results with some of them");
  }

  @Test
  void aMisspeltWordIsMendedByAClick() {
    field().fill("evictoins");
    assertThat(status())
        .hasText("Nothing found: no postmortem has “evictoins”. Did you mean evictions?");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("evictions")).click();
    assertThat(field()).hasValue("evictions");
    assertThat(status()).hasText("1 result");
    assertEquals("?q=evictions", asked());
  }

  @Test
  void anEmptyResultSaysWhatToDo() {
    ask("q=evicted&service=store-01&severity=sev1");
    assertThat(status()).hasText("Nothing found");
    assertThat(page.locator("[data-search-nothing] li"))
        .hasText(
            new String[] {
              "Search without “Service: store-01”",
              "Search without “Severity: SEV1”",
              "Try fewer words, or other words for the same.",
              "Look through the lists: mechanisms, services, all incidents.",
            });
    button("Search without “Service: store-01”").click();
    assertThat(status()).hasText("1 result");
    assertEquals("?q=evicted&severity=sev1", asked());
  }

  @Test
  void anEmptyFieldShowsWhatCanBeAsked() {
    Locator examples = page.getByRole(AriaRole.TABLE);
    assertThat(examples).isVisible();
    examples.getByText("ECONNRESET").click();
    assertThat(field()).hasValue("ECONNRESET");
    assertThat(examples).isHidden();
  }

  @Test
  void theKeyboardIsEnough() {
    assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
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
    Locator more = button("Show more results");
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
  void textIsNeverTakenForMarkup() {
    field().fill("onerror");
    assertThat(link(0)).hasText(SearchedSite.HOSTILE);
    assertThat(page).hasTitle("Search · Postmortems");
  }

  @Test
  void aFormWithoutScriptsLeadsToTheSearchPage() {
    try (Page plain = browsers.newPageWithoutScripts()) {
      plain.navigate(server.address());
      plain.locator("#q").fill("pool");
      plain.keyboard().press("Enter");
      plain.waitForURL(Pattern.compile(".*/postmortems/search/index.html\\?q=pool.*"));
    }
  }
}
