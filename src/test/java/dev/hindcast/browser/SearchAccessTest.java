package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search page in all its states, by day and by night, on large and on small screens.
class SearchAccessTest extends SearchPageCase {

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingStandsInAnybodysWay(String scheme) {
    prefer(scheme);
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 800);
      ask("");
      page.locator("[data-search-filters]").evaluate("(panel) => (panel.open = true)");
      check(scheme, "nothing asked");

      field().pressSequentially("po");
      assertThat(page.locator("#q-suggestions li").first()).isVisible();
      page.keyboard().press("ArrowDown");
      check(scheme, "suggestions");

      ask("q=pool&severity=sev2&service=store-00&after=2025-01-01");
      assertThat(status()).hasText("3 results");
      page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      check(scheme, "filters");

      ask("q=evictoins&severity=sev2");
      assertThat(status()).containsText("Did you mean");
      check(scheme, "nothing found");
    }
  }

  private void check(String scheme, String state) {
    List<String> violations = new ArrayList<>();
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(rule -> violations.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
    assertEquals(List.of(), violations, scheme + ", " + state);
    Object isNarrow = page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1");
    assertTrue(Boolean.TRUE.equals(isNarrow), "scrolls sideways: " + state);
  }

  /// Asked of the browser itself: Playwright spells its own constants by the machine's locale.
  private void prefer(String scheme) {
    String media =
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"" + scheme + "\"}]}";
    page.context()
        .newCDPSession(page)
        .send("Emulation.setEmulatedMedia", JsonParser.parseString(media).getAsJsonObject());
  }
}
