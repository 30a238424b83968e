package dev.hindcast.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hindcast.lint.Baseline;
import dev.hindcast.lint.Baseline.Entry;
import dev.hindcast.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineJsonTest {
  private static final Baseline BASELINE =
      new Baseline(
          List.of(
              new Entry("b.md", "human-error", "\"so\\they\" said — ✓", "01ab"),
              new Entry("a.md", "broken-link", "see the runbook", "23cd")));

  private final BaselineJson json = new BaselineJson();

  @Test
  void eachEntryIsALine() {
    assertEquals(
        """
        {"path":"a.md","rule":"broken-link","excerpt":"see the runbook","fingerprint":"23cd"}
        {"path":"b.md","rule":"human-error","excerpt":"\\"so\\\\they\\" said — ✓","fingerprint":"01ab"}
        """,
        json.write(BASELINE));
  }

  @Test
  void whatIsWrittenIsReadWhateverTheOrderAndTheEndsOfItsLines() throws Exception {
    List<String> lines = json.write(BASELINE).lines().toList();
    assertEquals(BASELINE, json.read(file(lines.get(1) + "\r\n\r\n" + lines.get(0))));
    assertEquals(new Baseline(List.of()), json.read(file("")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<<<<<<< HEAD;is no JSON object",
        "[];has no 'path'",
        "{\"path\":1};has no 'path'",
        "{\"path\":\"a.md\",\"rule\":\"x\",\"excerpt\":\"y\"};has no 'fingerprint'",
        "{\"path\":\"a.md\";is no JSON object",
      })
  void aLineThatIsNoneIsNamed(String line, String problem) {
    BaselineJson.Unreadable unreadable =
        assertThrows(BaselineJson.Unreadable.class, () -> json.read(file("\n" + line)));
    assertEquals(2, unreadable.line());
    assertEquals(problem, unreadable.getMessage());
  }

  private static SourceFile file(String text) {
    return new SourceFile("known.jsonl", text);
  }
}
