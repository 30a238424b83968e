package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {
  private static final String REPORT =
      """
      ---
      title: Checkout answered 504
      status: draft
      ---
      ## Impact

      It began at 08:12. The on-call should have HERE checked the replica. Then it ended.
      """;

  private static final String KNOWN = "the on-call should have here checked the replica.";

  @Test
  void aFindingIsKnownByItsSentence() {
    assertEquals(new Fingerprint("some-rule", "a.md", KNOWN, 0), of(REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began at 08:12. The on-call should have\n HERE checked the replica. Then it ended.",
        "It began at 09:12! The on-call should have HERE\nchecked the replica. No.",
        "Quite another first sentence. The on-call should  have HERE Checked the replica.",
        "- The on-call should have HERE checked\n  the replica.\n- Another.",
        "  3. [ ] The on-call should have HERE checked the replica.",
        "> The on-call should have HERE checked the replica.\n\nAnother.",
        "Note.\n\nThe on-call should have HERE checked the replica.",
        "## Impact\nThe on-call should have HERE checked the replica.\n| a | b |",
      })
  void editsElsewhereMakeNoDifference(String text) {
    assertEquals(KNOWN, of(text).words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The on-call should have HERE checked the primary.",
        "The on-call should have HERE checked 2 replicas.",
      })
  void otherWordsAreAnotherFinding(String text) {
    assertNotEquals(of(REPORT).digest(), of(text).digest());
  }

  @Test
  void digitsAreWords() {
    assertNotEquals(of("HERE 2 replicas").digest(), of("HERE 3 replicas").digest());
  }

  @Test
  void aRowAHeadingAndALineOfTheHeadStandAlone() {
    assertEquals("| 08:12 | here |", of("| time | event |\n| 08:12 | HERE |\n| 09 | b |").words());
    assertEquals("here", of("Text\n# HERE\nText").words());
    assertEquals("title: here it", of("---\nid: A b\ntitle: HERE it\nsev: 1\n---\n").words());
  }

  @Test
  void aLongSentenceIsKnownByTheWordsNearby() {
    String before = "before ".repeat(500);
    assertEquals(of("x" + before + "HERE.").words(), of("y" + before + "HERE.").words());
  }

  @Test
  void equalWordsAreCounted() {
    SourceFile file = new SourceFile("a.md", "- so\n- so\n- so\n");
    List<Diagnostic> findings = List.of(at(file, 12), at(file, 2), at(file, 7));
    Fingerprints fingerprints = new Fingerprints(findings);
    assertEquals(
        List.of(2, 0, 1),
        findings.stream().map(finding -> fingerprints.of(finding).ordinal()).toList());
    assertEquals(3, findings.stream().map(fingerprints::of).distinct().count());
  }

  @Test
  void aFileMayBeKnownByAnotherNameThanItsPath() {
    SourceFile file = new SourceFile("a.md", "so");
    Diagnostic finding = at(file, 0);
    assertEquals("INC-1", new Fingerprints(List.of(finding), _ -> "INC-1").of(finding).file());
  }

  @Test
  void aFindingOfAnotherRunHasNone() {
    Fingerprints none = new Fingerprints(List.of());
    Diagnostic finding = at(new SourceFile("a.md", "so"), 0);
    assertThrows(IllegalArgumentException.class, () -> none.of(finding));
  }

  @Test
  void aDigestIsTheSameOnEveryMachine() {
    assertEquals(
        "04f1838473eab491f5c1c2fa3244d553",
        new Fingerprint("rule", "a.md", "ıI words", 0).digest());
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(strings = {"so ", ".\"", "so. ", "\n", "so\n", "- ", "-", " ", "|", "1", "---\n"})
  void muchOfTheSameTakesNotLong(String piece) {
    SourceFile file = new SourceFile("a.md", piece.repeat(100_000));
    List<Diagnostic> findings = new ArrayList<>();
    for (int start = 0; start < file.text().length(); start += 20) {
      findings.add(at(file, start));
    }
    assertEquals(0, new Fingerprints(findings).of(findings.getFirst()).ordinal());
  }

  private static Fingerprint of(String text) {
    SourceFile file = new SourceFile("a.md", text);
    Diagnostic finding = at(file, text.indexOf("HERE"));
    return new Fingerprints(List.of(finding)).of(finding);
  }

  private static Diagnostic at(SourceFile file, int start) {
    return new Diagnostic(
        file, new Span(start, start), Severity.WARNING, "some-rule", "is odd", "");
  }
}
