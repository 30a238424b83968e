package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every word stands where the reader is told that it stands.
class PlacesTest {
  private static final List<String> PIECES =
      List.of(
          "word",
          "Wort",
          "障害",
          " ",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "[",
          "]",
          "(x)",
          "\\*",
          "&amp;",
          "&",
          "<b>",
          "<!-- x -->",
          "| a | b |\n| - | - |\n",
          "# ",
          "- ",
          "> ",
          "1. ",
          "{{ x y }}",
          "{% z %}",
          "{: .q }",
          "https://x.example/y",
          "a@x.example",
          "[[p|q]]",
          "\t",
          "    ",
          "~~~\n",
          "^^^^\n",
          ":::note\n",
          ":::\n",
          "[^1]",
          "[^1]: ",
          ": ",
          "!!! note\n");

  private static Document read(String text) {
    return new DocumentReader().read(new SourceFile("a.md", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a \\* wanted                          ¦ *         ¦ \\*
          a \\* wanted                          ¦ wanted    ¦ wanted
          a &amp; &lt; &#42; wanted             ¦ <         ¦ &lt;
          a &amp; &lt; &#42; wanted             ¦ wanted    ¦ wanted
          a &nosuch; \\q wanted                 ¦ wanted    ¦ wanted
          **a \\_ b** and *wanted*              ¦ wanted    ¦ wanted
          `a  b` and `` wanted ``               ¦ wanted    ¦ wanted
          {{ Ask \\# }} wanted                  ¦ wanted    ¦ wanted
          [[Page|wanted]]                       ¦ wanted    ¦ wanted
          see &amp; https://x.example/&amp;y it ¦ it        ¦ it
          | a \\| wanted |\\n|-|                ¦ wanted    ¦ wanted
          | `a \\| b` | wanted |\\n|-|-|        ¦ wanted    ¦ wanted
          - [x] \\# wanted                      ¦ wanted    ¦ wanted
          a\\n\\twanted                         ¦ wanted    ¦ wanted
          """)
  void everyWordHasItsPlaceBehindWhateverIsWrittenOtherwise(
      String markdown, String word, String source) {
    String text = markdown.replace("\\n", "\n").replace("\\t", "\t");
    Document document = read(text);
    Prose prose =
        document.prose().filter(found -> found.text().contains(word)).findFirst().orElseThrow();
    int from = prose.text().indexOf(word);
    assertEquals(
        source,
        text.substring(
            prose.span(from, from + word.length()).start(),
            prose.span(from, from + word.length()).end()));
  }

  @Test
  void everyPlaceOfAnyTextLiesInItAndNoWordIsLost() {
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 25; piece++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Document document = read(text);
    Span whole = document.file().span();
    document.allBlocks().forEach(block -> assertTrue(whole.contains(block.span()), text));
    document.prose().forEach(prose -> check(whole, prose, text));
    String page = document.html(whole);
    for (String word : List.of("word", "Wort", "障害")) {
      assertEquals(
          count(text.replaceAll("\\[\\^1\\]: ", ""), word) > 0, count(page, word) > 0, text);
    }
  }

  private static void check(Span whole, Prose prose, String text) {
    int last = 0;
    for (int index = 0; index < prose.text().length(); index++) {
      Span place = prose.span(index, index + 1);
      assertTrue(whole.contains(place), text);
      assertTrue(place.start() >= last, () -> "goes back: " + prose + " in " + text);
      last = place.start();
      char shown = prose.text().charAt(index);
      if (Character.isLetterOrDigit(shown)
          && prose.masked().charAt(index) == shown
          && place.length() == 1) {
        assertEquals(shown, text.charAt(place.start()), () -> prose + " in " + text);
      }
    }
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }
}
