package dev.hindcast.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private static final String SENTENCE = "The on-call should have checked the replica first.";

  private final FindingsText plain = new FindingsText(false);

  @Test
  void aFindingTellsPlaceWhatRuleLineAndWayOut() {
    assertEquals(
        """
        a.md:3:13: warning: tells what was not done [some-rule]
          The on-call should have checked the replica first.
                      ^^^^^^^^^^^^^^^^^^^
          fix: tell what was done
        """,
        plain.write(finding("# A\n\n" + SENTENCE + "\n", "should have checked")));
  }

  @Test
  void theIndentOfALineIsLeftOut() {
    assertEquals(
        """
        a.md:1:5: warning: tells what was not done [some-rule]
          - checked
            ^^^^^^^
          fix: tell what was done
        """,
        plain.write(finding("  - checked", "checked")));
  }

  @Test
  void ofALongLineTheWordsAroundTheFindingAreShown() {
    String text = "before ".repeat(50) + "HERE" + " after".repeat(50);
    List<String> lines = plain.write(finding(text, "HERE")).lines().toList();
    String shown = lines.get(1);
    assertTrue(shown.startsWith("  …") && shown.endsWith("…"), shown);
    assertTrue(shown.length() <= 164, shown);
    assertEquals(shown.indexOf("HERE"), lines.get(2).indexOf('^'));
    assertEquals("^^^^", lines.get(2).strip());
  }

  @Test
  void aLineThatFitsIsShownWhole() {
    String text = "before ".repeat(20) + "HERE";
    assertTrue(plain.write(finding(text, "HERE")).contains("\n  " + text + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'日本語 HERE', 7",
    "'cafe\u0301 HERE', 5",
    "'💥 HERE', 3",
    "'a\tb HERE', 4",
    "'ＡＢ HERE', 5",
    "'👨‍👩‍👧 HERE', 7",
    "'한글 HERE', 5",
  })
  void theMarkStandsBelowTheWordsInATerminal(String text, int column) {
    assertEquals(
        " ".repeat(2 + column) + "^^^^",
        plain.write(finding(text, "HERE")).lines().toList().get(2));
  }

  @Test
  void wideLettersTakeTwoMarks() {
    assertTrue(plain.write(finding("a 障害 b", "障害")).contains("\n    ^^^^\n"));
  }

  @Test
  void ofALongLineOfWideLettersHalfAsManyAreShown() {
    String text = "前".repeat(300) + "HERE" + "後".repeat(300);
    List<String> lines = plain.write(finding(text, "HERE")).lines().toList();
    assertEquals("  …" + "前".repeat(30) + "HERE" + "後".repeat(48) + "…", lines.get(1));
    assertEquals(2 + 1 + 60, lines.get(2).indexOf('^'));
  }

  @Test
  void theEndOfALongLineIsShownToItsEnd() {
    String text = "before ".repeat(50) + "HERE";
    List<String> lines = plain.write(finding(text, "HERE")).lines().toList();
    assertTrue(lines.get(1).endsWith("HERE"));
    assertEquals(lines.get(1).indexOf("HERE"), lines.get(2).indexOf('^'));
  }

  @Test
  void aFindingOverSeveralLinesIsMarkedOnItsFirst() {
    String shown = plain.write(finding("one two\nthree", "two\nthree"));
    assertEquals(
        "  one two\n      ^^^\n",
        shown.lines().skip(1).limit(2).map(l -> l + "\n").reduce("", String::concat));
  }

  @Test
  void aFindingOnAnEmptyLineShowsNoLine() {
    Diagnostic nowhere = finding("", "");
    assertEquals(
        "a.md:1:1: warning: tells what was not done [some-rule]\n  fix: tell what was done\n",
        plain.write(nowhere));
  }

  @Test
  void noTextSteersTheTerminal() {
    String escape = "\u001b[2J";
    assertFalse(plain.write(finding("a " + escape + " b\tc", "b")).contains("\u001b"));
    assertTrue(plain.write(finding("b\tc", "c")).contains("  b c\n    ^\n"));
  }

  @Test
  void coloursAreOnlyAroundTheSameText() {
    Diagnostic finding = finding(SENTENCE, "checked");
    String coloured = new FindingsText(true).write(finding);
    assertTrue(coloured.contains("\u001b[33mwarning\u001b[0m"));
    assertEquals(plain.write(finding), coloured.replaceAll("\u001b\\[\\d+m", ""));
  }

  @Test
  void findingsAreCountedBySeverity() {
    Diagnostic warning = finding(SENTENCE, "checked");
    Diagnostic error =
        new Diagnostic(warning.file(), warning.span(), Severity.ERROR, "other", "is odd", "");
    assertEquals("1 error, 2 warnings", FindingsText.count(List.of(warning, error, warning)));
    assertEquals("", FindingsText.count(List.of()));
  }

  @Test
  void jsonHasTheShapeOfTheContract() {
    assertEquals(
        "{\"findings\":[{\"path\":\"a.md\",\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":4,"
            + "\"rule\":\"some-rule\",\"severity\":\"warning\",\"message\":\"tells what was not"
            + " done\",\"help\":\"tell what was done\"}]}",
        new FindingsJson().write(List.of(finding("one\ntwo", "two"))));
    assertEquals("{\"findings\":[]}", new FindingsJson().write(List.of()));
  }

  private static Diagnostic finding(String text, String part) {
    int start = text.indexOf(part);
    return new Diagnostic(
        new SourceFile("a.md", text),
        new Span(start, start + part.length()),
        Severity.WARNING,
        "some-rule",
        "tells what was not done",
        "tell what was done");
  }
}
