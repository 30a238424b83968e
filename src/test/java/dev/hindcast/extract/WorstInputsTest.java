package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.markdown.Document;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No file can hang a build. Each of these takes under a second on an idle machine, and took
/// minutes, or for ever, where time grew with the square of the length.
@Tag("worst-inputs")
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class WorstInputsTest {
  private static final int MANY = 100_000;

  private static Document read(String text) {
    return new PostmortemReader().read(new SourceFile("a.md", text)).document();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a ",
        "(",
        "[a](",
        "[a][b] ",
        "![",
        "![a](",
        "*",
        "*a ",
        "**a ",
        "*a _b ",
        "~~a ",
        "<",
        "<a ",
        "<a x=\"",
        "<!--",
        "a <!-- b ",
        "a <? b ",
        "a <!A b ",
        "a <![CDATA[ b ",
        "</a ",
        "`",
        "`a ``b ",
        "{{",
        "{{ a ",
        "{% a ",
        "{{< a ",
        "{: .a ",
        "<% a ",
        "[[a ",
        "[[a]]",
        "[^a ",
        "{note}`a ",
        ":a",
        "&",
        "&#",
        "&amp;",
        "\\*",
        "a.",
        "www.",
        "www.a.b ",
        "http://",
        "a@",
        "a@b.",
        "\"a ",
        "> ",
        "- ",
        "1. ",
        "> - ",
        "| a "
      })
  void onOneLine(String piece) {
    assertTrue(read(piece.repeat(MANY)).file().lines() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> x\n",
        "- a\n",
        "- a\n\n",
        "* a\n- b\n",
        "1. a\n",
        "- [ ] a\n",
        "# a\n",
        "a\n=\n",
        "a\n^^^\n\n",
        "a\n\n",
        "```\na\n```\n",
        "    a\n\n",
        "{% a\n\n",
        "{% hint %}\n\n",
        ":::note\n",
        ":::note\n\n",
        "!!! note\n",
        "{{% notice %}}\n\n",
        "<Callout>\n",
        "> [!NOTE]\n\n",
        "a\n: b\n",
        "a\n:   b\n\n",
        "a|b\n-|-\n",
        "[a]: /x (\n",
        "[a]: /x\n",
        "[^1]: a\n",
        "1 line of a log\n",
        "(a line) of text\n",
        "<div>\n\n",
        "<!-- a\n",
        "a  \n"
      })
  void onManyLines(String lines) {
    assertTrue(read(lines.repeat(MANY / 4)).file().lines() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Timeline\n\n|- 2026-02-03 12:00 UTC an alert\n",
        "## Timeline\n\n|- an alert\n",
        "## Timeline\n\n|12:00 an alert\n",
        "## Timeline\n\n|### 12:00\n\nan alert\n\n",
        "## Timeline\n\n|**12:00**\n\nan alert\n\n",
        "## Timeline\n\n|**12:00 ",
        "## Timeline\n\n|12:00 to ",
        "## Timeline\n\n|2026-",
        "## Action items\n\n|- [ ] Watch it @ana due 2026-03-01, P1, PAY-77\n",
        "## Action items\n\n|Watch it, which will help.\n",
        "## Action items\n\n|was added and has been ",
        "## Action items\n\n|- Owner: @ana\n",
        "## Root causes\n\n|- The limit was low\n",
        "## Root causes\n\n|### Why did it fail?\n\nSo.\n\n",
        "|**Impact**: text that tells it all\n\n",
        "|- **Impact**: text that tells it all\n",
        "|Severity: SEV2\n",
        "|**Date:** 2026-02-03 · ",
        "|Timeline\n\n",
        "|# 2026-02-03 Incident\n\n## Impact\n\nx\n\n## Timeline\n\ny\n\n",
        "|03/04/2026 and 13/04/2026 "
      })
  void inASection(String text) {
    int bar = text.indexOf('|');
    String many = text.substring(0, bar) + text.substring(bar + 1).repeat(MANY / 4);
    assertTrue(!read(many).body().isEmpty());
  }

  @Test
  void aTableOfFiftyThousandRows() {
    Document document =
        read("| a | b | c |\n|---|---|---|\n" + "| 12:00 | *alert* | [x](y) |\n".repeat(50_000));
    assertEquals(50_000, document.blocks().findFirst().orElseThrow().children().size());
  }

  @Test
  void aWideHeaderOverManyShortRows() {
    String wide = "| a ".repeat(1_000) + "|\n" + "| - ".repeat(1_000) + "|\n";
    assertTrue(read(wide + "| b |\n".repeat(20_000)).html(new Span(0, 9)).length() > 0);
  }

  @Test
  void listsFiveHundredLevelsDeep() {
    StringBuilder lists = new StringBuilder();
    for (int level = 0; level < 500; level++) {
      lists.append("  ".repeat(level)).append("- item").append(level).append('\n');
    }
    Document document = read(lists.toString());
    assertEquals("too-deeply-nested", document.diagnostics().getFirst().rule());
    assertTrue(document.html(document.file().span()).contains("item499"));
  }

  @Test
  void fiftyThousandFootnotesAndReferences() {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 50_000; number++) {
      text.append("[^").append(number).append("] [").append(number).append("]\n");
    }
    text.append('\n');
    for (int number = 0; number < 50_000; number++) {
      text.append("[^").append(number).append("]: a\n\n[").append(number).append("]: /b\n\n");
    }
    assertTrue(read(text.toString()).body().size() > 50_000);
  }

  @Test
  void fourMegabytesOnOneLine() {
    String words = "the quick brown fox jumps ".repeat(150_000);
    assertEquals(words.strip(), read(words).prose().findFirst().orElseThrow().text());
  }
}
