package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A library in which filters are too many to load all of them.
@Tag("browser")
class SearchInLargeLibraryTest {

  @Test
  void aGroupLoadsItsFilesOnlyWhenItIsOpened() throws IOException {
    SearchedSite large = new SearchedSite();
    for (int number = 0; number < 1_001; number++) {
      large.with("pm-" + number, "title: Pool\ndate: 2025-01-01\nservices: [store]\n", "None.");
    }
    SortedMap<String, byte[]> files = large.files();
    try (Browsers browsers = Browsers.start();
        SiteServer server = SiteServer.start(files)) {
      Page page = browsers.newPage();
      List<String> loaded = new ArrayList<>();
      page.onRequest(request -> loaded.add(request.url()));
      page.navigate(server.address() + "search/index.html?q=pool");
      assertThat(page.locator("[role=status]")).hasText("1,001 results");
      assertEquals(0, loaded.stream().filter(url -> url.contains("/service/")).count());

      page.locator("[data-facet=service] > summary").click();
      assertThat(page.locator("[data-facet=service] li")).hasText("store 1,001");
      assertEquals(1, loaded.stream().filter(url -> url.contains("/service/")).count());
    }
  }
}
