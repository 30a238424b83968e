package dev.hindcast.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.markdown.Value;
import dev.hindcast.markdown.Yaml;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// YAML that is written reads back as it was.
class YamlTextTest {
  private static final Span NOWHERE = new Span(0, 0);
  private static final String[] PIECES = {
    "a", "Z", "9", " ", ":", ": ", "#", " #", "-", "- ", "'", "\"", "\\", "\n", "\t", ",", "[", "]",
    "{", "}", "&", "*", "!", "|", ">", "@", "`", "%", "?", "=", "~", "null", "true", "1e3", "é",
        "漢",
    "😀", "\u0007", "\u00A0", "\u2028", "\uFEFF", "2026-02-03", "T08:12:00Z",
        "https://a.example/b#c"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Queue stalled          | Queue stalled
          https://a.example/b#c  | https://a.example/b#c
          2026-02-03T08:12:00Z   | 2026-02-03T08:12:00Z
          Queue: stalled         | "Queue: stalled"
          504                    | "504"
          yes                    | "yes"
          @ana                   | "@ana"
          say "no"               | "say \\"no\\""
          a, b                   | "a, b"
          pool #4                | "pool #4"
          """)
  void textIsQuotedWhereItMustBe(String text, String written) {
    assertEquals("title: " + written + "\n", YamlText.field("title", text));
  }

  @Test
  void everyValueReadsBackAsItWas() throws Yaml.Unreadable {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      Value value = value(random, 0);
      String yaml = YamlText.field("key", value);
      Value read = Yaml.read(new SourceFile("a.yaml", yaml)).find("key").orElseThrow();
      assertEquals(shape(value), shape(read), yaml);
    }
  }

  @Test
  void aLongTextIsWrittenToo() throws Yaml.Unreadable {
    String text = "word ".repeat(200_000).strip();
    String yaml = YamlText.field("key", text);
    Value read = Yaml.read(new SourceFile("a.yaml", yaml)).find("key").orElseThrow();
    assertTrue(read.display().equals(text));
  }

  private static Value value(Random random, int depth) {
    int kind = depth > 3 ? 0 : random.nextInt(5);
    if (kind < 3) {
      return new Value.Scalar(NOWHERE, text(random), true);
    }
    int size = random.nextInt(4);
    if (kind == 3) {
      List<Value> items = new ArrayList<>();
      for (int index = 0; index < size; index++) {
        items.add(value(random, depth + 1));
      }
      return new Value.Sequence(NOWHERE, items);
    }
    List<Value.Entry> entries = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      Value.Scalar key = new Value.Scalar(NOWHERE, index + text(random), true);
      entries.add(new Value.Entry(key, value(random, depth + 1)));
    }
    return new Value.Mapping(NOWHERE, entries);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(6); count > 0; count--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /// The value without its places, and whether each text is still a text.
  private static String shape(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> (scalar.isNull() ? "nothing" : "text ") + scalar.text();
      case Value.Sequence sequence ->
          sequence.items().stream().map(YamlTextTest::shape).toList().toString();
      case Value.Mapping mapping ->
          mapping.entries().stream()
                  .map(entry -> entry.key().text() + " is " + shape(entry.value()))
                  .toList()
              + "}";
    };
  }
}
