package dev.hindcast.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody on call meets on a whole site, as `build` makes it of the demo library and some
/// incidents with more to tell.
@Tag("browser")
class NowPageTest {
  private static final Path DEMO = Path.of("postmortems").toAbsolutePath();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type */Page\\b");

  private static final String CHECKOUT =
      """
      ---
      title: Checkout returned 504s
      date: 2026-02-03
      severity: SEV2
      timestamps:
        started: 2026-02-03T08:12:00Z
        detected: 2026-02-03T08:31:00Z
        mitigated: 2026-02-03T08:51:00Z
      detection: {signals: ["FATAL: sorry, too many clients already"]}
      mitigation: {summary: The pool size went back to 50}
      response: {runbooks: [{ref: "https://wiki.example/db-pool", outcome: outdated}]}
      ---

      ## Response

      Restarting the checkout pods did not help.
      """;

  private static Browsers browsers;
  private static SiteServer server;
  @TempDir private static Path folder;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    write("mine/checkout.md", CHECKOUT);
    write(
        "mine/drill.md", "---\nkind: drill\ndate: 2026-02-20\n---\n# Too many clients, a drill\n");
    for (int number = 0; number < 12; number++) {
      write("mine/long-%d.md".formatted(number), longText(number));
    }
    write(
        "hindcast.yaml",
        "input: [mine, '%s']\nescalation-url: https://pager.example/now\n".formatted(DEMO));
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    Surroundings surroundings = new Surroundings(folder, Map.of(), NOON, false);
    assertEquals(0, Hindcast.run(surroundings, writer, writer, "build"), printed::toString);
    server = SiteServer.start(files());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      browsers.close();
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
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertEquals(List.of(), errors);
  }

  @Test
  void anAlertLinksToWhatEndedItLastTime() {
    ask("FATAL: sorry, too many clients already");
    assertThat(results()).hasCount(1);
    assertThat(results().getByRole(AriaRole.LINK).first()).hasText("Checkout returned 504s");
    assertThat(results().locator(".now-line")).hasText("2026-02-03 SEV2");
    assertThat(results().locator("dd"))
        .hasText(
            new Pattern[] {
              Pattern.compile("The pool size went back to 50"),
              Pattern.compile("39 minutes from impact to mitigation"),
              Pattern.compile("20 minutes from detection to mitigation"),
              Pattern.compile("Restarting the checkout pods did not help\\."),
              Pattern.compile("https://wiki\\.example/db-pool outdated"),
              Pattern.compile(".*too many clients.*"),
            });
    assertThat(results().locator(".now-match mark").first()).hasText("FATAL");
  }

  @Test
  void theFieldHasTheFocusAndEnterAsks() {
    page.navigate(address());
    assertThat(field()).isFocused();
    page.keyboard().type("bgp routes withdrawn");
    page.keyboard().press("Enter");
    assertThat(results().first()).containsText("Facebook");
    assertTrue(page.url().endsWith("/now/?q=bgp+routes+withdrawn"), page.url());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/incidents/2021-10-04-facebook-backbone/"));
  }

  @Test
  void aStackTraceKeepsItsLinesAndIsTakenWordByWord() {
    String trace = "Traceback -most recent\n  \"checkout\" OR service:x\nFATAL: too many clients\n";
    page.navigate(address());
    field().fill(trace);
    assertThat(results().first()).containsText("Checkout returned 504s");
    assertThat(field()).hasValue(trace);
    assertThat(status()).containsText("some of these words");
  }

  @Test
  void whoFindsNothingIsToldWhereElseToTurn() {
    ask("zebraquagga conection");
    assertThat(status()).hasText("Nothing found.");
    assertThat(results()).hasCount(0);
    Locator nothing = page.locator("[data-now-nothing]");
    assertThat(nothing).containsText("No postmortem has “zebraquagga”, “conection”.");
    assertThat(nothing.getByRole(AriaRole.LINK).last()).hasText("Escalate");
    assertThat(nothing.getByRole(AriaRole.LINK).last())
        .hasAttribute("href", "https://pager.example/now");
    nothing.getByRole(AriaRole.LINK).first().click();
    assertThat(results().first()).isVisible();
  }

  @Test
  void anEmptyFieldBringsTheLatestBack() {
    page.navigate(address());
    assertThat(results()).hasCount(10);
    String first = results().first().textContent();
    field().fill("bgp");
    assertThat(results().first()).containsText("Facebook");
    field().fill("");
    assertThat(results()).hasCount(10);
    assertThat(results().first()).hasText(first);
  }

  @Test
  void aSiteOnADiskAnswersToo() {
    page.navigate(
        folder.resolve("site/now/index.html").toUri() + "?q=sorry%20too%20many%20clients");
    assertThat(results().first()).containsText("Checkout returned 504s");
    assertThat(results().locator("mark").first()).isVisible();
    results().getByRole(AriaRole.LINK).first().click();
    page.waitForURL(Pattern.compile("file:.*/incidents/checkout/index.html"));
  }

  @Test
  void withoutScriptTheLatestAreShown() {
    try (Page plain = browsers.newPageWithoutScripts()) {
      plain.navigate(address());
      assertThat(plain.locator(".now-result")).hasCount(10);
    }
  }

  @Test
  void tenIncidentsWithMuchToTellPrintOnOnePage() {
    ask("worker");
    assertThat(results()).hasCount(10);
    byte[] asked = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    assertEquals(1, pages(asked));
    page.navigate(address());
    byte[] latest = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    assertEquals(1, pages(latest));
  }

  @Test
  void aFirstAnswerTakesLittle() {
    List<Response> responses = new ArrayList<>();
    page.onResponse(responses::add);
    ask("FATAL: sorry, too many clients already");
    assertThat(results()).hasCount(1);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    long received = responses.stream().mapToLong(response -> response.body().length).sum();
    assertTrue(received > 20_000, "counted " + received);
    assertTrue(received < 200_000, "loaded " + received + " bytes");
  }

  private static long pages(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return PAGE_OF_PDF.matcher(text).results().count();
  }

  private void ask(String query) {
    page.navigate(address() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static String address() {
    return server.address() + "now/";
  }

  private Locator field() {
    return page.getByRole(AriaRole.TEXTBOX);
  }

  private Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  private Locator results() {
    return page.locator(".now-result");
  }

  private static String longText(int number) {
    String told = "The configuration of every worker went back to what it was. ".repeat(6);
    String failed = "Restarting each worker, one zone after the other, did not help. ";
    return """
    ---
    title: Number %d of incidents with a long title that goes on until nobody reads it any more, it seems
    date: 2025-12-%02d
    severity: SEV1
    timestamps: {started: 2025-12-01T10:00:00Z, detected: 2025-12-01T10:30:00Z, mitigated: 2025-12-01T12:47:00Z}
    mitigation: {summary: "%s"}
    response: {runbooks: [{ref: "https://wiki.example/a/runbook/with/a/long/name/indeed", outcome: not-found}]}
    ---
    ## Response

    %s%sDoubling the workers in all of the regions and all of their zones made the queue worse.
    """
        .formatted(number, number + 1, told.strip(), failed, failed.replace("worker", "proxy"));
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static Map<String, byte[]> files() throws IOException {
    Path site = folder.resolve("site");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(site)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
