package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: "no end             | 2 | not YAML: found unexpected end of stream
          a: b: c                    | 2 | not YAML: mapping values are not allowed here
          a:\\n\\tb: 1                | 3 | not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
          - one                      | 2 | expected 'key: value' lines, found a list
          just words                 | 2 | expected 'key: value' lines, found a single value
          a: *nowhere                | 2 | not YAML: found undefined alias nowhere
          a: "\\UFFFFFFFF"           | 2 | not YAML: an escape names no character
          a: !!java.io.File x        | 2 | not YAML: Global tag is not allowed: tag:yaml.org,2002:java.io.File
          title: x\\ntitle: y        | 3 | key 'title' stands twice; the last one counts
          """)
  void whatIsWrongWithAHeadIsNamedWithItsPlace(String head, int line, String problem) {
    Document document =
        read("---\n" + head.replace("\\n", "\n").replace("\\t", "\t") + "\n---\n\nBody stays.\n");
    if (line == 0) {
      assertEquals(List.of(), document.diagnostics());
    } else {
      Diagnostic diagnostic = document.diagnostics().getFirst();
      assertEquals(problem, diagnostic.message());
      assertEquals(line, diagnostic.start().line());
    }
    assertTrue(document.html(document.file().span()).contains("Body stays."));
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
    assertEquals("unreadable-front-matter", document.diagnostics().getFirst().rule());
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
    assertEquals(
        "aliases stand for more than 100000 values", document.diagnostics().getFirst().message());
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
