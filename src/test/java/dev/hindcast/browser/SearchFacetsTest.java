package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Filters beside the results, and what they count.
class SearchFacetsTest extends SearchPageCase {

  @Test
  void theCommonestValuesStandFirstAndSeveritiesInOrder() {
    assertThat(values("severity")).hasText(new String[] {"SEV1 1", "SEV2 13", "SEV3 12"});
    assertThat(values("service")).hasCount(8);
    assertThat(values("service").first()).hasText("store-00 3");
    assertThat(values("cause")).hasCount(2);
    assertThat(group("cause").locator("ul")).isHidden();
  }

  @Test
  void allValuesCanBeShown() {
    group("service").getByText("Show all 14").click();
    assertThat(values("service")).hasCount(14);
    assertThat(values("service").nth(8).locator("input")).isFocused();
    assertThat(group("service").getByRole(AriaRole.BUTTON)).isHidden();
  }

  @Test
  void countsFollowTheQuery() {
    field().fill("evictions");
    assertThat(values("severity")).hasText(new String[] {"SEV1 1"});
    assertThat(values("service")).hasText(new String[] {"Search 1"});
    field().fill("push");
    assertThat(group("severity")).containsText("None among these results.");
  }

  @Test
  void eitherOfTwoValuesOfAFacetWillDo() {
    ask("q=pool");
    box("severity", "sev2").check();
    assertThat(status()).hasText("13 results");
    assertThat(values("severity")).hasText(new String[] {"SEV2 13", "SEV3 12"});
    box("severity", "sev3").check();
    assertThat(status()).hasText("25 results");
    assertThat(box("severity", "sev3")).isFocused();
    assertEquals("?q=pool&severity=sev2&severity=sev3", asked());
    box("service", "store-01").check();
    assertThat(status()).hasText("2 results");
    assertThat(values("severity")).hasText(new String[] {"SEV2 0", "SEV3 2"});
  }

  @Test
  void aChoiceWithoutResultsStaysInSight() {
    ask("q=evictions&severity=SEV3&cause=Our-Own");
    assertThat(status()).hasText("Nothing found");
    assertThat(box("severity", "sev3")).isChecked();
    assertThat(values("severity")).hasText(new String[] {"SEV3 0"});
    assertThat(group("cause").locator("ul")).isVisible();
    assertThat(box("cause", "our-own")).isChecked();
  }

  @Test
  void choicesAreShownAboveTheResultsAndTakenOffThere() {
    ask("q=pool&severity=sev2&service=store-00&after=2025-01-02");
    assertThat(status()).hasText("2 results");
    assertThat(chips())
        .hasText(
            new String[] {
              "Service: store-00×", "Severity: SEV2×", "From 2025-01-02×", "Remove all filters"
            });
    button("Remove filter Service: store-00").click();
    assertThat(status()).hasText("12 results");
    assertThat(button("Remove filter Severity: SEV2")).isFocused();
    button("Remove all filters").click();
    assertThat(status()).hasText("26 results");
    assertThat(chips()).hasCount(0);
    assertEquals("?q=pool", asked());
  }

  @Test
  void filtersAloneFind() {
    box("severity", "sev1").check();
    assertThat(status()).hasText("1 result");
    assertThat(link(0)).hasText("Cold cache");
    box("severity", "sev1").uncheck();
    assertThat(results()).hasCount(0);
    assertEquals("", asked());
  }

  @Test
  void actionOwnersAndKindsAreFilters() {
    ask("owner=%40Ana");
    assertThat(status()).hasText("1 result");
    ask("kind=drill");
    assertThat(status()).hasText("5 results");
  }

  @Test
  void theNarrowerRangeOfDaysWins() {
    ask("q=pool+after:2025-01-10");
    assertThat(status()).hasText("16 results");
    page.getByText("Date", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("From").fill("2025-01-05");
    assertThat(chips()).hasText("From 2025-01-05×");
    assertThat(status()).hasText("16 results");
    page.getByLabel("Before").fill("2025-01-12");
    assertThat(status()).hasText("2 results");
    assertEquals("?q=pool+after%3A2025-01-10&after=2025-01-05&before=2025-01-12", asked());
  }

  @Test
  void resultsCanBeOrderedByDay() {
    field().fill("pool");
    Locator order = page.getByLabel("Order");
    order.selectOption("oldest");
    assertThat(link(0)).hasText("Pool 0");
    assertEquals("?q=pool&sort=oldest", asked());
    order.selectOption("newest");
    assertThat(link(0)).hasText("Pool 24");
    field().fill("pool sort:oldest");
    assertThat(link(0)).hasText("Pool 0");
    assertThat(order).isDisabled();
    assertThat(order).hasValue("oldest");
  }

  @Test
  void filtersStandFoldedAboveTheResultsOnASmallScreen() {
    page.setViewportSize(390, 800);
    ask("q=pool");
    assertThat(status()).hasText("26 results");
    assertThat(values("severity").first()).isHidden();
    page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
    box("severity", "sev2").check();
    assertThat(status()).hasText("13 results");
  }

  private Locator group(String facet) {
    return page.locator("[data-facet=" + facet + "]");
  }

  private Locator values(String facet) {
    return group(facet).locator("li");
  }

  private Locator box(String facet, String key) {
    return group(facet).locator("input[value='" + key + "']");
  }

  private Locator chips() {
    return page.locator("[data-search-chosen] > li");
  }
}
