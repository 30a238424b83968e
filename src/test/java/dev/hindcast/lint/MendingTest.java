package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hindcast.lint.Mending.Mended;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mends words: each finding carries what puts one word in the place of another.
class MendingTest {

  @ParameterizedTest
  @CsvSource({
    "x, 'a x b x', 'a y b y'",
    "x, 'xx', 'yy'",
    "none, 'a b', 'a b'",
  })
  void everythingThatCanBeMendedIsMended(String word, String text, String mended) {
    assertEquals(mended, mend(text, word, "y").after().text());
  }

  @Test
  void theSecondTimeThereIsNothingToDo() {
    SourceFile once = mend("a x b x", "x", "y").after();
    Mended twice = new Mending(file -> findings(file, "x", "y")).mend(once);
    assertFalse(twice.isChanged());
    assertEquals(List.of(), twice.mended());
  }

  @Test
  void whatComesToLightIsMendedToo() {
    Mending mending =
        new Mending(
            file -> {
              List<Diagnostic> findings = new ArrayList<>(findings(file, "x", "y z"));
              findings.addAll(findings(file, "z", "!"));
              return findings;
            });
    Mended mended = mending.mend(new SourceFile("a.md", "x"));
    assertEquals("y !", mended.after().text());
    assertEquals(2, mended.mended().size());
  }

  @Test
  void anEditThatDoesNotHelpIsNotMade() {
    Mended mended = mend("a x", "x", "x x");
    assertFalse(mended.isChanged());
    assertEquals(List.of(), mended.mended());
  }

  @Test
  void anEditThatDoesNotHelpIsNotInTheWayOfOthers() {
    Mending mending =
        new Mending(
            file -> {
              List<Diagnostic> findings = new ArrayList<>(findings(file, "vain", "vain vain"));
              findings.addAll(findings(file, "x", "y"));
              return findings;
            });
    Mended mended = mending.mend(new SourceFile("a.md", "vain x.\n\nx vain."));
    assertEquals("vain y.\n\ny vain.", mended.after().text());
  }

  @Test
  void editsOfOneFindingAreMadeTogetherOrNotAtAll() {
    Mending mending =
        new Mending(
            file -> {
              List<Diagnostic> findings = new ArrayList<>();
              if (file.text().equals("abcdef")) {
                findings.add(finding(file, "wide", edit(0, 3, "ABC")));
                findings.add(finding(file, "torn", edit(2, 4, "--"), edit(5, 6, "F")));
              }
              return findings;
            });
    assertEquals("ABCdef", mending.mend(new SourceFile("a.md", "abcdef")).after().text());
  }

  @Test
  void editsWithoutEndAreGivenUp() {
    Mending mending =
        new Mending(
            file ->
                List.of(
                    finding(file, "longer-" + "x".repeat(file.text().length()), edit(0, 0, "x"))));
    assertFalse(mending.mend(new SourceFile("a.md", "")).isChanged());
  }

  private static Mended mend(String text, String word, String other) {
    return new Mending(file -> findings(file, word, other)).mend(new SourceFile("a.md", text));
  }

  private static List<Diagnostic> findings(SourceFile file, String word, String other) {
    List<Diagnostic> findings = new ArrayList<>();
    Matcher matcher = Pattern.compile(word).matcher(file.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      findings.add(
          new Diagnostic(
              file,
              span,
              Severity.WARNING,
              "has-" + word,
              "has it",
              "",
              List.of(new Edit(span, other))));
    }
    return findings;
  }

  private static Diagnostic finding(SourceFile file, String rule, Edit... edits) {
    return new Diagnostic(
        file, edits[0].span(), Severity.WARNING, rule, "is odd", "", List.of(edits));
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }
}
