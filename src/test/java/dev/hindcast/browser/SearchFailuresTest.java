package dev.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader is told when search cannot answer.
class SearchFailuresTest extends SearchPageCase {
  private static final String MISSING =
      "The search files could not be loaded; the rest of the site works.";

  @AfterEach
  @Override
  void nothingWentWrong() {
    assertFalse(errors.isEmpty(), "the console tells the cause");
    page.context().close();
  }

  @Test
  void missingFilesAreSaidToBeMissingUntilTheyAreThere() {
    page.route("**/search/index.json", route -> route.abort());
    ask("");
    field().fill("pool");
    assertThat(status()).hasText(MISSING);
    page.unroute("**/search/index.json");
    field().fill("pools");
    assertThat(status()).hasText("26 results");
  }

  @Test
  void damagedFilesAreSaidToBeMissing() {
    page.route(
        "**/search/*/root.bin",
        route -> route.fulfill(new Route.FulfillOptions().setBody("no zlib stream")));
    ask("q=pool");
    assertThat(status()).hasText(MISSING);
    assertThat(results()).hasCount(0);
  }

  @Test
  void aPageThatIsOlderThanTheFilesSaysSo() {
    page.route(
        "**/search/index.json",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setBody("{\"format\": 3, \"files\": \"x\", \"documents\": 1}")));
    ask("q=pool");
    assertThat(status()).hasText("This page is older than the site’s search files. Reload it.");
  }

  @Test
  void aFolderTooLargeForADiskSaysWhatToDo(@TempDir Path folder) throws IOException {
    SearchedSite.write(files, folder);
    Files.write(
        folder.resolve("search/data.js"),
        "hindcastData({\"format\": 2, \"documents\": 12345});".getBytes(StandardCharsets.UTF_8));
    page.navigate(folder.resolve("search/index.html").toUri() + "?q=pool");
    assertThat(status())
        .hasText(
            "A folder opened from a disk can be searched up to 2,000 postmortems; this one has"
                + " 12,345. Serve it instead: python3 -m http.server");
    assertEquals(0, results().count());
  }
}
