package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  @Test
  void everyLinkLeadsToAFileOfTheSite() throws IOException {
    SortedMap<String, byte[]> files = SampleTexts.library().bytes();
    List<String> broken = new ArrayList<>();
    files.forEach((path, bytes) -> broken.addAll(broken(files, path, bytes)));

    assertEquals(List.of(), broken);
  }

  @Test
  void everyFragmentLeadsToAnAnchorOfItsPage() throws IOException {
    String page = SampleTexts.library().incident("inc-2026-014");
    List<String> missing =
        Pattern.compile("href=\"#([^\"]*)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .filter(anchor -> !page.contains(" id=\"" + anchor + "\""))
            .toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void theSameLibraryGivesTheSameBytes() throws IOException {
    SortedMap<String, byte[]> first = SampleTexts.library().bytes();
    SortedMap<String, byte[]> second =
        new SampleSite()
            .with("postmortems/empty.md", "")
            .with("postmortems/2025-091.md", SampleTexts.EARLIER)
            .with("postmortems/2026-014.md", SampleTexts.FULL)
            .bytes();

    assertEquals(first.keySet(), second.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  @Test
  void aLinkBetweenFilesLeadsToThePage() throws IOException {
    String page = SampleTexts.library().incident("inc-2026-014");

    assertTrue(
        page.contains("<a href=\"../../incidents/inc-2025-091/index.html#timeline\">"), page);
  }

  @Test
  void aLinkToAFileOutsideOfTheSiteLeadsToItsSource() throws IOException {
    String page = SampleTexts.library().incident("inc-2026-014");

    assertTrue(
        page.contains("<a href=\"https://git.example/blob/main/runbooks/db-pool.md\">"), page);
  }

  @Test
  void aPictureBesideThePostmortemIsCopied(@TempDir Path folder) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("postmortems/pictures"));
    Files.writeString(pictures.resolve("a graph.png"), "png");
    SampleSite site =
        new SampleSite()
            .in(folder)
            .with("postmortems/a.md", "![Load](pictures/a%20graph.png) ![None](none.png)\n");

    String page = site.incident("a");

    assertEquals("png", site.page("pictures/1/pictures/a graph.png"));
    assertTrue(page.contains("src=\"../../pictures/1/pictures/a%20graph.png\" alt=\"Load\""), page);
    assertTrue(page.contains("Picture: None (none.png)"), page);
  }

  @Test
  void aPictureFromOutsideOfTheLibraryIsNotCopied(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.png"), "secret");
    Files.createDirectories(folder.resolve("postmortems"));
    Files.createSymbolicLink(folder.resolve("postmortems/linked.png"), secret);
    SampleSite site =
        new SampleSite()
            .in(folder)
            .with("postmortems/a.md", "![One](../secret.png) ![Two](linked.png)\n");

    assertFalse(site.bytes().keySet().stream().anyMatch(path -> path.startsWith("pictures/")));
    assertFalse(site.incident("a").contains("<img"));
  }

  @Test
  void noWordOfTheTextIsLost() throws IOException {
    String text =
        """
        One before all.

        # A heading

        | two | three |
        | --- | --- |
        | four | five |

        ## Timeline

        Six.

        | Time | Event | Who |
        | --- | --- | --- |
        | 2026-01-01 10:00 | seven | eight |

        - nine
        """;
    String page = new SampleSite().with("postmortems/a.md", text).incident("a");

    for (String word : "One two three four five Six seven eight nine".split(" ", -1)) {
      assertTrue(page.contains(word), word);
    }
  }

  @Test
  void aPageThatSearchesLoadsOneScriptAndOthersNone() throws IOException {
    SampleSite site = SampleTexts.library();
    Set<String> files = site.bytes().keySet();
    Map<String, String> scripts =
        Map.of("search/index.html", "page.js", "index.html", "page.js", "now/index.html", "now.js");
    for (Map.Entry<String, String> page : scripts.entrySet()) {
      String script = "assets/search/" + page.getValue();
      assertTrue(site.page(page.getKey()).contains(script + "\" defer></script>"), script);
      assertTrue(files.contains(script), script);
    }
    assertFalse(site.page("actions/index.html").contains("<script"));
    assertEquals(3, files.stream().filter(path -> path.endsWith(".js")).count());
  }

  @Test
  void aMissingPageKnowsTheRootOnlyFromTheBaseAddress() throws IOException {
    assertTrue(new SampleSite().page("404.html").contains("href=\"index.html\""));
    assertTrue(
        new SampleSite()
            .at("https://wiki.example/pm")
            .page("404.html")
            .contains("href=\"/pm/index.html\""));
  }

  private static List<String> broken(Map<String, byte[]> files, String path, byte[] bytes) {
    if (!path.endsWith(".html")) {
      return List.of();
    }
    URI page = URI.create("site:/" + path);
    return ADDRESS
        .matcher(new String(bytes, StandardCharsets.UTF_8))
        .results()
        .map(match -> target(page, match))
        .filter(target -> target.getScheme().equals("site"))
        .map(target -> target.getPath().substring(1))
        .filter(target -> !files.containsKey(target))
        .map(target -> path + " -> " + target)
        .toList();
  }

  private static URI target(URI page, MatchResult match) {
    String address = match.group(1);
    return address.startsWith("#") ? page : page.resolve(address);
  }
}
