package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import dev.hindcast.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final String WHOLE =
      """
      ---
      title: "Checkout"
      tags: [a, 'b c']
      ---

      # Checkout *failed*

      Some `code`, a [link](other.md "t") and ~~old~~ text\\*.

      | Time | Event |
      | --- | --- |
      | 08:12 | **Alert** fired |

      - [x] done
      - [ ] open
        - nested

      !!! note "Mind"
          Inside.

      Term
      :   Meaning[^1]

      [^1]: A footnote.

      > quoted

      ```sh
      rm -rf /
      ```
      """;

  private static Document read(String text) {
    return new DocumentReader().read(new SourceFile("a.md", text));
  }

  @Test
  void everyValueOfTheHeadHasItsPlace() {
    Document document = read(WHOLE);
    Value tags = document.frontMatter().find("tags").orElseThrow();
    assertEquals("[a, 'b c']", document.file().text(tags.span()));
    Value.Sequence sequence = (Value.Sequence) tags;
    assertEquals("'b c'", document.file().text(sequence.items().get(1).span()));
    assertEquals("b c", sequence.items().get(1).display());
  }

  @Test
  void everyPieceOfProseStandsWhereItSays() {
    Document document = read(WHOLE);
    List<String> pieces = document.prose().map(Prose::text).toList();
    assertEquals(
        List.of(
            "Checkout failed",
            "Some code, a link and old text*.",
            "Time",
            "Event",
            "08:12",
            "Alert fired",
            "done",
            "open",
            "nested",
            "Inside.",
            "Term",
            "Meaning",
            "A footnote.",
            "quoted"),
        pieces);
    Prose prose = document.prose().skip(1).findFirst().orElseThrow();
    assertEquals("code", source(document, prose, "code"));
    assertEquals("link", source(document, prose, "link"));
    assertEquals("text", source(document, prose, "text"));
    assertEquals("Some \uFFFC\uFFFC\uFFFC\uFFFC, a link and old text*.", prose.masked());
  }

  private static String source(Document document, Prose prose, String word) {
    int from = prose.text().indexOf(word);
    return document.file().text(prose.span(from, from + word.length()));
  }

  @Test
  void theTailOfAProseKeepsItsMarks() {
    Prose prose = read("**14:32** UTC: the *alert* `fired`").prose().findFirst().orElseThrow();
    assertEquals("the <em>alert</em> <code>fired</code>", prose.tail(11).html());
    assertEquals("<strong>32</strong> UTC", prose.tail(3).html().substring(0, 23));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a](javascript:alert(1))               | <p>a</p>
          [a](JaVaScRiPt:alert(1))               | <p>a</p>
          [a](data:text/html,x)                  | <p>a</p>
          <a href="vbscript:x">a</a>             | <p>a</p>
          <b onclick="x()">a</b>                 | <p><b>a</b></p>
          <b style="position:fixed">a</b>        | <p><b>a</b></p>
          a <script>alert(1)</script> b          | <p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>
          a <iframe src="https://x"></iframe>    | <p>a &lt;iframe src&#61;&#34;https://x&#34;&gt;&lt;/iframe&gt;</p>
          the <start of outage> and <name>       | <p>the &lt;start of outage&gt; and &lt;name&gt;</p>
          ![p](https://x.example/y.png)          | <p><a href="https://x.example/y.png">p</a></p>
          ![p](y.png)                            | <p><img src="y.png" alt="p" /></p>
          <img src="https://x.example/y.png">    | <a href="https://x.example/y.png">https://x.example/y.png</a>
          <img src=x onerror=alert(1)>           | <img src="x" />
          [a](//x.example)                       | <p><a href="//x.example">a</a></p>
          """)
  void whatCouldHarmAReaderIsTakenOutAndTheTextStays(String markdown, String html) {
    Document document = read(markdown);
    assertEquals(html.strip(), document.html(document.file().span()).strip());
  }

  @Test
  void aTagThatOnlyBeginsLikeALineBreakIsText() {
    Prose prose = read("Start of <branch> deploy<br>now").prose().findFirst().orElseThrow();
    assertEquals("Start of <branch> deploy now", prose.text());
  }

  @Test
  void whatADisclosureHidesIsInIt() {
    Document document =
        read("<details><summary>Log</summary>\n\nInner *text*.\n\n</details>\n\nAfter.\n");
    assertEquals(
        "<details><summary>Log</summary>\n<p>Inner <em>text</em>.</p>\n</details>\n<p>After.</p>",
        document.html(document.file().span()).strip().replaceAll("\\n+", "\n"));
    assertEquals("<p>a</p>", read("a\n\n<details>").body().getFirst().html().strip());
  }

  @Test
  void aTableNeedsNoMoreThanOneHyphenAColumn() {
    Document document = read("| a | b |\n|-|-|\n| 1 | 2 |\n");
    assertTrue(document.blocks().findFirst().orElseThrow() instanceof Block.Table);
  }

  @Test
  void aRuleAboveTheTextIsNoHead() {
    Document document = read("---\n\n# Title\n\nText.\n\n---\n\nMore.\n");
    assertFalse(document.frontMatter().isPresent());
    assertEquals("Title", document.prose().findFirst().orElseThrow().text());
  }

  @Test
  void anAliasBombIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int level = 1; level < 30; level++) {
      String before = "*a" + (level - 1);
      bomb.append("a" + level + ": &a" + level + " [" + (before + ",").repeat(9) + before + "]\n");
    }
    Document document = read(bomb + "---\n\nBody stays.\n");
    assertEquals(List.of("aliases stand for more values than a person writes"), messages(document));
    assertEquals(List.of("a0"), keys(document));
    assertTrue(document.html(document.file().span()).contains("Body stays."));
  }

  @Test
  void aFewAliasesThatStandForMillionsAreRefused() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x,x,x,x,x,x,x]\n");
    for (int level = 1; level < 8; level++) {
      String before = "*a" + (level - 1);
      bomb.append("a" + level + ": &a" + level + " [" + (before + ",").repeat(5) + before + "]\n");
    }
    Document document = read(bomb + "---\n");
    assertEquals(List.of("aliases stand for more values than a person writes"), messages(document));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aHeadOfManySlipsIsReadInOneGo() {
    for (String slip :
        List.of(
            "a: b: c\n",
            "a: \"b\n",
            "a: [b\n",
            "a: *b\n",
            "a: [" + "@b,".repeat(2_000) + "]\n",
            "a:\n  - b: c: d\n",
            " a: b\n",
            "\ta: b\n",
            "a: " + "[".repeat(2_000) + "\n")) {
      String head = slip.repeat(45_000 / slip.length());
      for (String fence : List.of("---\n", "+++\n")) {
        Document document = read(fence + head + fence + "\nBody stays.\n");
        assertTrue(document.diagnostics().size() > 1, slip);
        assertTrue(document.html(document.file().span()).contains("Body stays."), slip);
      }
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aLongLineIsReadInOneGo() {
    for (String line :
        List.of(
            "a: " + "b: ".repeat(15_000),
            "a: " + "'".repeat(45_001),
            "a: [" + "@b,".repeat(15_000) + "]",
            "a: " + "[".repeat(45_000),
            "a = " + "[".repeat(45_000),
            "a = [" + "b,".repeat(22_000) + "]",
            "a = [" + "1,".repeat(22_000) + "'🔥']",
            "a: [" + "b,".repeat(22_000) + "🔥]",
            "a = " + "\"".repeat(45_001),
            "a.".repeat(22_000) + "b = 1",
            " ".repeat(45_000) + "a: b: c",
            "- ".repeat(22_000) + "a")) {
      for (String fence : List.of("---\n", "+++\n")) {
        Document document = read(fence + line + "\n" + fence + "\nBody stays.\n");
        assertTrue(document.html(document.file().span()).contains("Body stays."));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
  void aHeadIsReadInEveryEncoding(String name, @TempDir Path folder) throws IOException {
    Charset charset = Charset.forName(name);
    String mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
    String text = mark + "---\r\ntitle: Störung: der Café-Dienst\r\n---\r\n\r\nBody stays.\r\n";
    Path path = Files.write(folder.resolve("a.md"), text.getBytes(charset));
    SourceFile file = SourceText.read(path, "a.md").file().orElseThrow();
    Document document = new DocumentReader().read(file);
    assertEquals(
        "Störung: der Café-Dienst", document.frontMatter().find("title").orElseThrow().display());
    assertEquals(2, document.diagnostics().getFirst().start().line());
    assertEquals(15, document.diagnostics().getFirst().start().column());
  }

  @Test
  void aHeadThatNobodyWroteIsShownAsItStands() {
    Document document = read("---\n" + "a: b\n".repeat(11_000) + "---\n\nBody stays.\n");
    assertEquals(List.of("front matter has more than 50000 characters"), messages(document));
    assertFalse(document.frontMatter().isWhole());
    assertTrue(document.html(document.file().span()).contains("Body stays."));
  }

  private static List<String> messages(Document document) {
    return document.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static List<String> keys(Document document) {
    return document.frontMatter().values().entries().stream()
        .map(entry -> entry.key().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "---", "---\n", "---\n---", "\n", "+++\na = 1\n+++\n\nBody", "---\na: 1\n"})
  void emptyAndUnfinishedHeadsAreRead(String text) {
    Document document = read(text);
    assertTrue(document.file().span().contains(document.frontMatter().span()));
  }

  @Test
  void everyPrefixIsReadAndEveryPlaceLiesInIt() {
    for (int end = 0; end <= WHOLE.length(); end++) {
      Document document = read(WHOLE.substring(0, end));
      Span whole = document.file().span();
      document.allBlocks().forEach(block -> assertTrue(whole.contains(block.span())));
      document.diagnostics().forEach(found -> assertTrue(whole.contains(found.span())));
      document
          .prose()
          .forEach(prose -> assertTrue(whole.contains(prose.span(0, prose.text().length()))));
    }
  }

  @Test
  void lineEndsMakeNoDifference() {
    Document unix = read(WHOLE);
    Document windows = read(WHOLE.replace("\n", "\r\n"));
    assertEquals(unix.html(unix.file().span()), windows.html(windows.file().span()));
    assertEquals(
        unix.allBlocks().map(Block::span).toList(), windows.allBlocks().map(Block::span).toList());
  }

  @Test
  void headingsHaveTheAnchorsThatGitHubGivesThem() {
    List<String> anchors =
        read("# Action items\n## What went *well*?\n## Action items\n## `a_b` c\n")
            .blocks()
            .map(block -> ((Block.Heading) block).anchor())
            .toList();
    assertEquals(List.of("action-items", "what-went-well", "action-items-1", "a_b-c"), anchors);
  }

  @Test
  void aFileOfTwentyMegabytesIsShownAsPlainText() {
    Document document = read("# Log\n" + "a line of a log\n".repeat(1_300_000));
    assertEquals("oversized-file", document.diagnostics().getFirst().rule());
    assertTrue(document.html(document.file().span()).length() > 20_000_000);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void deepNestingEndsInPlainTextNotInACrash() {
    Document document = read("> ".repeat(20_000) + "deep");
    assertFalse(document.html(document.file().span()).isEmpty());
    assertTrue(document.html(document.file().span()).contains("deep"));
  }
}
