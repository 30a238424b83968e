package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages as a reader meets them: on a small screen, by night, with the keyboard, with a screen
/// reader, and with texts that no layout was made for.
@Tag("browser")
class PagesInBrowserTest {
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "incidents/inc-2026-014/index.html",
          "incidents/inc-2025-091/index.html",
          "incidents/long/index.html",
          "incidents/empty/index.html",
          "incidents/index.html",
          "causes/connection-exhaustion/index.html",
          "causes/index.html",
          "tags/index.html",
          "actions/index.html",
          "search/index.html",
          "now/index.html",
          "about/index.html",
          "about/methods/index.html",
          "404.html");

  /// The elements that make the page scroll sideways; those that scroll by themselves may, and a
  /// pixel of rounding does not count.
  private static final String TOO_WIDE =
      """
      document.documentElement.scrollWidth <= innerWidth + 1 ? '' :
        [...document.querySelectorAll('body *')]
          .filter((element) => !element.parentElement.closest('.scroll, pre'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.outerHTML.slice(0, 80))
          .join('\\n') || 'something'
      """;

  private static Browsers browsers;
  private static SiteServer server;

  @BeforeAll
  static void open() throws IOException {
    browsers = Browsers.start();
    SortedMap<String, byte[]> files =
        SampleTexts.library().with("postmortems/long.md", longText()).bytes();
    server = SiteServer.start(files);
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
      browsers.close();
    }
  }

  @Test
  void noPageIsWiderThanASmallScreen() {
    try (Page page = browsers.newPage()) {
      page.setViewportSize(320, 640);
      List<String> tooWide = new ArrayList<>();
      for (String path : KINDS) {
        page.navigate(server.address() + path);
        Object wide = page.evaluate(TOO_WIDE);
        if (!"".equals(wide)) {
          tooWide.add(path + ": " + wide);
        }
      }
      assertEquals(List.of(), tooWide);
    }
  }

  @Test
  void pagesAreAccessibleByDayAndByNight() {
    List<String> violations = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      try (Page page = browsers.newPage()) {
        prefer(scheme, page);
        for (String path : KINDS) {
          page.navigate(server.address() + path);
          new AxeBuilder(page)
              .analyze()
              .getViolations()
              .forEach(
                  rule ->
                      violations.add(
                          path
                              + " "
                              + scheme
                              + " "
                              + rule.getId()
                              + " "
                              + rule.getNodes().getFirst().getHtml()));
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void theFirstKeyLeadsToTheContent() {
    try (Page page = browsers.newPage()) {
      page.navigate(server.address() + "incidents/inc-2026-014/index.html");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");

      assertEquals("content", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void pagesObeyTheirOwnPolicyAndAskNobodyElse() {
    try (Page page = browsers.newPage()) {
      List<String> complaints = new ArrayList<>();
      List<String> requests = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequest(request -> requests.add(request.url()));
      for (String path : List.of("incidents/inc-2026-014/index.html", "actions/index.html")) {
        page.navigate(server.address() + path);
      }
      assertEquals(List.of(), complaints);
      assertTrue(requests.stream().allMatch(url -> url.startsWith(server.address())));
    }
  }

  @Test
  void withoutScriptTheSearchBoxLeadsToTheLists() {
    try (Page page = browsers.newPageWithoutScripts()) {
      page.navigate(server.address() + "index.html");
      page.locator("noscript a >> text=all incidents").click();

      assertEquals("All incidents", page.locator("h1").textContent());
    }
  }

  /// Asked of the browser itself: Playwright spells its own constants by the machine's locale.
  private static void prefer(String scheme, Page page) {
    JsonObject media =
        JsonParser.parseString(
                "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \""
                    + scheme
                    + "\"}]}")
            .getAsJsonObject();
    page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", media);
  }

  private static String longText() {
    String unbroken = "x".repeat(400);
    String cjk = "接続プールが枯渇したため決済が失敗した".repeat(20);
    StringBuilder text = new StringBuilder("---\nid: long\ntitle: \"" + unbroken + cjk + "\"\n");
    text.append("severity: ").append("y".repeat(80)).append("\ndate: 2026-01-01\n");
    text.append("impact: {summary: ").append(unbroken).append("}\n");
    text.append("actions:\n  - {summary: ").append(unbroken).append(", owner: ").append(unbroken);
    text.append(", due: ").append(unbroken).append(", ticket: ").append(unbroken).append("}\n");
    text.append("factors: [{id: ").append("F".repeat(60)).append(", summary: ").append(unbroken);
    text.append("}]\nrelated: [{id: INC-2025-091, relation: ")
        .append(unbroken)
        .append("}]\ntags:\n");
    for (int tag = 0; tag < 300; tag++) {
      text.append("  - tag-").append(tag).append('\n');
    }
    text.append("  - ").append(unbroken).append("\n---\n\n# ").append(unbroken).append("\n\n");
    text.append(cjk).append("\n\n```\n").append(unbroken).append("\n```\n\n`").append(unbroken);
    text.append("`\n\n| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n");
    text.append(("| " + unbroken.substring(0, 60) + " ").repeat(6)).append("|\n\n## Timeline\n\n");
    text.append("| Time | Event |\n|---|---|\n| 2026-01-01 10:00 UTC | ").append(unbroken);
    return text.append(" |\n| 2026-01-01 10:30 UTC | ").append(cjk).append(" |\n").toString();
  }
}
