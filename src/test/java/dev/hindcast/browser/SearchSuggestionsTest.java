package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// What completes the last word while it is typed.
class SearchSuggestionsTest extends SearchPageCase {

  @Test
  void theLastWordIsCompleted() {
    field().pressSequentially("cold evic");
    assertThat(options()).hasText("cold evictions");
    assertThat(options().locator("b")).hasText("tions");
    assertThat(field()).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("[aria-live=polite]")).hasText("1 suggestion");
  }

  @Test
  void aValueOfAPropertyIsCompleted() {
    field().pressSequentially("service:che");
    assertThat(options()).hasText("service:checkout");
  }

  @Test
  void arrowsChooseAndEnterAsks() {
    field().pressSequentially("evic");
    assertThat(options()).hasCount(1);
    page.keyboard().press("ArrowDown");
    assertThat(options()).hasAttribute("aria-selected", "true");
    assertEquals(options().getAttribute("id"), field().getAttribute("aria-activedescendant"));
    assertThat(field()).isFocused();
    assertThat(field()).hasValue("evic");
    page.keyboard().press("Enter");
    assertThat(field()).hasValue("evictions");
    assertThat(status()).hasText("1 result");
    assertClosed();
    assertEquals("?q=evictions", asked());
  }

  @Test
  void aClickAsks() {
    field().pressSequentially("evic");
    options().click();
    assertThat(field()).hasValue("evictions");
    assertThat(field()).isFocused();
    assertClosed();
  }

  @Test
  void enterAsksForWhatWasTypedWhereNothingIsChosen() {
    field().pressSequentially("evic");
    assertThat(options()).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(field()).hasValue("evic");
    assertClosed();
  }

  @Test
  void escapeClosesTheListAndKeepsTheText() {
    field().pressSequentially("evic");
    assertThat(options()).hasCount(1);
    page.keyboard().press("ArrowUp");
    assertThat(options()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Escape");
    assertClosed();
    assertThat(field()).hasValue("evic");
    page.keyboard().press("ArrowDown");
    assertThat(link(0)).isFocused();
  }

  @Test
  void theEndOfTheListLeadsIntoTheResults() {
    field().pressSequentially("evic");
    assertThat(options()).hasCount(1);
    assertThat(status()).hasText("1 result");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertClosed();
    assertThat(link(0)).isFocused();
  }

  @Test
  void leavingTheFieldClosesTheList() {
    field().pressSequentially("evic");
    assertThat(options()).hasCount(1);
    page.keyboard().press("Tab");
    assertClosed();
    assertThat(field()).hasValue("evic");
  }

  @Test
  void whatNothingCompletesOffersNothing() {
    field().pressSequentially("zebra");
    assertThat(status()).hasText("Nothing found: no postmortem has “zebra”");
    assertClosed();
  }

  private void assertClosed() {
    assertThat(page.locator("#q-suggestions")).isHidden();
    assertThat(field()).hasAttribute("aria-expanded", "false");
    assertEquals(null, field().getAttribute("aria-activedescendant"));
  }

  private Locator options() {
    return page.getByRole(AriaRole.OPTION).and(page.locator("#q-suggestions > li"));
  }
}
