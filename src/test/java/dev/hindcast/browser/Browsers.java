package dev.hindcast.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// A headless Chromium of the machine, for the tests of one class.
///
/// Where the machine has none, the tests are skipped and say so; under `CI=true` they fail, so that
/// nobody takes them for passed.
public final class Browsers implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// Without a sandbox, for tests run as root in containers, and without traffic of its own.
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Path chromium) {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(ARGUMENTS)
                    .setHeadless(true));
  }

  /// Starts Chromium; skips or fails the calling tests where there is none.
  public static Browsers start() {
    Optional<Path> chromium = chromium();
    if (chromium.isEmpty()) {
      String missing = "no Chromium on the PATH: pages are not tested in a browser";
      System.err.println(missing);
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(missing);
      }
      Assumptions.abort(missing);
    }
    return new Browsers(chromium.orElseThrow());
  }

  /// A page in a profile of its own: nothing cached, no history.
  public Page newPage() {
    return browser.newContext().newPage();
  }

  /// A page in a browser that runs no scripts.
  public Page newPageWithoutScripts() {
    return browser
        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
        .newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> chromium() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(Path::of)
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
