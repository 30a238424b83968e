package dev.hindcast.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures as a reader meets them: drawn from their tables, for the eye, the keyboard, the ear, and
/// for a browser without script.
@Tag("browser")
class ChartsInBrowserTest {
  private static final List<String> DRAWN =
      List.of("events", "dots", "columns", "steps", "intervals");

  private static final String FIRST_OF_DOTS =
      "1 of 17: Checkout returned 504s after a connection-pool resize; Phase: To mitigate; Took: 3"
          + " min; State: closed";

  private static Browsers browsers;
  private static SiteServer server;
  private static SortedMap<String, byte[]> files;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    files = SampleTexts.library().reports(SampleReport::all).bytes();
    server = SiteServer.start(files);
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
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.address() + "analytics/index.html");
  }

  /// Drawing breaks no rule of the page's Content-Security-Policy, which would be told here.
  @AfterEach
  void nothingWasComplainedOf() {
    page.context().close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void eachFigureIsDrawnAboveItsTable() {
    for (String id : DRAWN) {
      assertThat(page.locator("#" + id + " > .chart svg")).isVisible();
      assertThat(page.locator("#" + id + " > .chart ~ .numbers-box table")).isVisible();
    }
    assertThat(page.locator("#table .chart")).hasCount(0);
  }

  /// Of the sample, one row of shares has no number.
  @Test
  void eachRowWithANumberIsAMark() {
    Map<String, Integer> rows =
        Map.of("events", 14, "dots", 17, "columns", 12, "steps", 20, "intervals", 2);
    rows.forEach(
        (id, count) ->
            assertTrue(
                chart(id).getAttribute("aria-label").contains("its " + count + " marks"),
                chart(id).getAttribute("aria-label")));
  }

  @Test
  void arrowsGoThroughTheMarksAndSayThem() {
    chart("dots").focus();
    page.keyboard().press("ArrowRight");
    assertThat(said("dots")).hasText(FIRST_OF_DOTS);
    page.keyboard().press("End");
    assertThat(said("dots"))
        .hasText(
            "17 of 17: Median; Phase: To mitigate; Took: 1 h 28 min; State: median; At least: 12"
                + " min; At most: no upper end");
    page.keyboard().press("ArrowRight");
    assertThat(said("dots")).containsText("17 of 17");
    page.keyboard().press("ArrowLeft");
    assertThat(said("dots")).containsText("16 of 17");
    page.keyboard().press("Home");
    assertThat(said("dots")).hasText(FIRST_OF_DOTS);
    page.keyboard().press("Escape");
    assertThat(said("dots")).hasText("");
  }

  @Test
  void enterOpensTheIncident() {
    chart("events").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/incidents/inc-2026-014/index.html");
  }

  @Test
  void aPointerDoesAsTheKeyboard() {
    chart("columns").scrollIntoViewIfNeeded();
    Locator column = page.locator("#columns .chart svg path[fill='var(--mark-1)']").first();
    column.hover();
    assertThat(said("columns")).containsText("1 of 12: 2025-01-01; Incidents: 3");
    column.click();
    page.waitForURL("**/analytics/index.html#evidence-1");
    assertThat(page.locator("#evidence-1")).isInViewport();
  }

  @Test
  void itSaysWhatItShowsToThoseWhoDoNotSee() {
    Locator drawing = chart("steps");
    assertEquals("img", drawing.getAttribute("role"));
    assertEquals("0", drawing.getAttribute("tabindex"));
    assertTrue(drawing.getAttribute("aria-label").startsWith("Drawing: A figure of steps. "));
    assertEquals("steps-says", drawing.getAttribute("aria-describedby"));
    assertEquals("polite", said("steps").getAttribute("aria-live"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingStandsInAnybodysWay(String scheme) {
    prefer(scheme);
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 800);
      for (String path : List.of("analytics/index.html", "causes/connection-exhaustion/")) {
        page.navigate(server.address() + path);
        assertThat(page.locator("#steps .chart svg")).isVisible();
        List<String> violations = new ArrayList<>();
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(
                rule -> violations.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        assertEquals(List.of(), violations, scheme + ", " + width + ", " + path);
        Object fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1");
        assertEquals(true, fits, "scrolls sideways: " + width + ", " + path);
      }
    }
  }

  @Test
  void aChangeOfSchemeChangesTheColours() {
    String colour =
        "getComputedStyle(document.querySelector('#columns svg path[fill*=mark-1]')).fill";
    prefer("light");
    Object light = page.evaluate(colour);
    prefer("dark");
    assertNotEquals(light, page.evaluate(colour));
  }

  @Test
  void itIsAsWideAsItsPlace() {
    page.setViewportSize(1280, 800);
    double wide = width();
    page.setViewportSize(390, 800);
    page.waitForFunction("document.querySelector('#dots svg').clientWidth < 390");
    assertTrue(width() < wide);
    assertEquals(page.locator("#dots").boundingBox().width, width(), 1);
  }

  private double width() {
    return page.locator("#dots .chart svg").boundingBox().width;
  }

  /// Two texts of a drawing never lie upon each other.
  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void textsStandApart(int width) {
    page.setViewportSize(width, 800);
    page.reload();
    for (String id : DRAWN) {
      Object overlapping =
          page.evaluate(
              """
              (id) => {
                const boxes = [...document.querySelectorAll(`#${id} .chart svg text`)]
                  .map((text) => [text.textContent, text.getBoundingClientRect()]);
                if (boxes.length < 4) {
                  return 'there are hardly any';
                }
                return boxes.flatMap(([text, a], at) => boxes.slice(at + 1)
                  .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                    && a.top < b.bottom - 3 && b.top < a.bottom - 3)
                  .map(([other]) => `${text} / ${other}`)).join('; ');
              }
              """,
              id);
      assertEquals("", overlapping, id + " at " + width);
    }
  }

  @Test
  void withoutScriptTheTablesStandAlone() {
    try (Page plain = browsers.newPageWithoutScripts()) {
      plain.navigate(server.address() + "analytics/index.html");
      assertEquals(6, plain.locator(".figure table").count());
      assertEquals(0, plain.locator(".chart, .chart-said").count());
    }
  }

  @Test
  void itIsDrawnFromADiskToo(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    page.navigate(folder.resolve("analytics/index.html").toUri().toString());
    for (String id : DRAWN) {
      assertThat(page.locator("#" + id + " > .chart svg")).isVisible();
    }
  }

  @Test
  void onPaperItIsAsWideAsThePage() {
    page.setViewportSize(1280, 800);
    assertThat(page.locator("#dots svg")).isVisible();
    page.context()
        .newCDPSession(page)
        .send(
            "Emulation.setEmulatedMedia",
            JsonParser.parseString("{\"media\": \"print\"}").getAsJsonObject());
    page.setViewportSize(700, 900);
    assertTrue(width() <= 700);
    Object fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1");
    assertEquals(true, fits);
  }

  private Locator chart(String id) {
    return page.locator("#" + id + " .chart");
  }

  private Locator said(String id) {
    return page.locator("#" + id + " .chart-said");
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
