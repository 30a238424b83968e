package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A query is an address: to go back to, to send, to open from a disk.
class SearchAddressesTest extends SearchPageCase {

  @Test
  void anAddressIsAQuery() {
    ask("q=pool&service=checkout");
    assertThat(field()).hasValue("pool");
    assertThat(status()).hasText("1 result");
    link(0).click();
    assertTrue(page.url().endsWith("/incidents/hostile/"), page.url());
  }

  @Test
  void caseAndBlanksOfAnAddressMakeNoDifference() {
    ask("service=+Search&service=search&service=");
    assertThat(status()).hasText("1 result");
    assertThat(page.locator("[data-search-chosen] > li")).hasText("Service: Search×");
  }

  @Test
  void whatIsNoChoiceIsLeftOut() {
    ask("q=pool&sort=size&after=soon&before=2025-13-45&colour=blue&__proto__=x");
    assertThat(status()).hasText("26 results");
    field().press("Enter");
    assertThat(page.locator("[data-search-chosen] > li")).hasCount(0);
    assertEquals("?q=pool", asked());
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
  void goingBackTakesAFilterOff() {
    ask("q=pool");
    page.locator("input[value=sev2]").check();
    assertThat(status()).hasText("13 results");
    page.goBack();
    assertThat(status()).hasText("26 results");
    assertThat(page.locator("input[value=sev2]")).not().isChecked();
  }

  @Test
  void aSiteOnADiskIsSearchedToo(@TempDir Path folder) throws IOException {
    SearchedSite.write(files, folder);
    page.navigate(folder.resolve("search/index.html").toUri().toString());
    field().fill("evicted");
    assertThat(status()).hasText("1 result");
    field().press("Enter");
    assertTrue(page.url().endsWith("/search/index.html?q=evicted"), page.url());
    page.locator("input[value=sev1]").check();
    assertThat(status()).hasText("1 result");
    field().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("file:.*/incidents/cache/index.html"));
  }
}
