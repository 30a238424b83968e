package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An author can put nothing on a page that runs.
class HostileTextTest {
  private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

  /// Every value of the full text is replaced by an attack, each line of it once.
  @Test
  void noFieldBringsAScript() throws IOException {
    SampleSite site = new SampleSite().with("postmortems/a.md", SampleTexts.FULL);
    int number = 0;
    for (String line : SampleTexts.FULL.lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("|")) {
        String attack = line.substring(0, colon) + ": '" + SCRIPT.replace("'", "''") + "'";
        site.with(
            "postmortems/" + ++number + ".md",
            SampleTexts.FULL.replace(line, attack).replace("id: INC-2026-014", "id: X" + number));
      }
    }
    assertHarmless(site);
  }

  @Test
  void noListBringsAScript() throws IOException {
    String list = "['" + SCRIPT.replace("'", "''") + "', 'javascript:alert(1)']";
    StringBuilder text = new StringBuilder("---\ntitle: T\ndate: 2026-01-01\n");
    for (String field :
        List.of("services", "tags", "teams", "mechanisms", "aliases", "authors", "regions")) {
      text.append(field).append(": ").append(list).append('\n');
    }
    assertHarmless(new SampleSite().with("postmortems/a.md", text + "---\n"));
  }

  @Test
  void noAddressRuns() throws IOException {
    assertHarmless(
        new SampleSite()
            .with(
                "postmortems/a.md",
                """
                ---
                title: T
                trigger: {type: x, ref: "javascript:alert(1)"}
                actions: [{summary: "[x](javascript:alert(1))", ticket: "javascript:alert(1)"}]
                sources: [{url: " javascript:alert(1)"}, {url: "data:text/html,x"}]
                ---
                [x](javascript:alert(1)) ![x](javascript:alert(1)) [y](java\tscript:alert(1))
                <a href="JaVaScRiPt:alert(1)">z</a> <iframe src="//evil.example"></iframe>

                # Summary <script>alert(1)</script> " onclick="x
                """));
  }

  @Test
  void theUnreadableHeadIsShownAsText() throws IOException {
    String page =
        new SampleSite()
            .with("postmortems/a.md", "+++\ntitle = \"<script>alert(1)</script>\"\n+++\n\nText\n")
            .incident("a");

    assertFalse(page.contains("<script>alert"), page);
  }

  @Test
  void numbersAreNoWayIn() throws IOException {
    String title = "</script><script>alert(1)</script>\" onclick=\"x";
    assertHarmless(
        new SampleSite()
            .with("postmortems/a.md", "# " + title + "\n\nText\n")
            .reports(SampleReport::all));
  }

  private static void assertHarmless(SampleSite site) throws IOException {
    for (Map.Entry<String, byte[]> file : site.bytes().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertHarmless(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
  }

  /// No element and no attribute that our own templates do not write.
  private static void assertHarmless(String path, String html) {
    for (String forbidden :
        List.of(
            "(?i)<script(?! src=\"[./]*assets/(?:search|charts)/[a-z]+\\.js\" defer></script>)",
            "(?i)<(iframe|object|embed|form(?! class=\"(?:search|now)-form\")|style|base)\\b",
            "(?i)<[^<>]*\\son[a-z]+\\s*=",
            "(?i)(href|src)=\"\\s*(javascript|data|vbscript):",
            "(?i)<[^<>]*\\sstyle=")) {
      List<String> found =
          Pattern.compile(forbidden).matcher(html).results().map(match -> match.group()).toList();
      assertEquals(List.of(), found, path);
    }
  }
}
