package dev.hindcast.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/// What the tests of the search page have in common: a site, a browser, a fresh page for each test
/// that must complain of nothing, and the names of what stands on it.
@Tag("browser")
abstract class SearchPageCase {
  static Browsers browsers;
  static SortedMap<String, byte[]> files;
  static SiteServer server;

  final List<String> errors = new ArrayList<>();
  Page page;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    files = SearchedSite.ofPools().files();
    server = SiteServer.start(files);
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
    ask("");
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertEquals(List.of(), errors);
  }

  /// Opens the search page.
  ///
  /// @param query what its address has after the question mark
  void ask(String query) {
    page.navigate(server.address() + "search/index.html" + (query.isEmpty() ? "" : "?" + query));
  }

  /// What the page's address has from its question mark on.
  String asked() {
    String address = page.url();
    return address.contains("?") ? address.substring(address.indexOf('?')) : "";
  }

  Locator field() {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search"));
  }

  Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  Locator results() {
    return page.locator("[data-search-results] > li");
  }

  Locator link(int number) {
    return page.locator("[data-search-results] a").nth(number);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
