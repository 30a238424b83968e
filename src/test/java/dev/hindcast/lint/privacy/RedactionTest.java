package dev.hindcast.lint.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final SourceFile FILE =
      new SourceFile("a.md", "Ana wrote redis://:winter-in-lisbon@cache/0 here.\nAna left.\n");

  @Test
  void aSecretIsHiddenFromTheFindingsOfAnyRule() {
    Diagnostic shown = shown(finding(new Span(4, 9), false));
    assertEquals("Ana wrote redis://:w**************n@cache/0 here.", shown.file().line(1));
    assertEquals("'w**************n' is odd", shown.message());
    assertEquals("w**************n", shown.help());
  }

  @Test
  void placesStay() {
    Diagnostic finding = finding(new Span(50, 53), false);
    Diagnostic shown = shown(finding);
    assertEquals(finding.span(), shown.span());
    assertEquals(finding.start(), shown.start());
    assertEquals(FILE.text().length(), shown.file().text().length());
  }

  @Test
  void whatIsConfidentialIsHiddenWhereverItStands() {
    assertEquals("A*a left.", shown(finding(new Span(0, 3), true)).file().line(2));
    assertEquals("Ana left.", shown(finding(new Span(0, 3), false)).file().line(2));
  }

  @Test
  void noMendingCarriesASecretOrItsMask() {
    Span beginning = new Span(0, 3);
    Span end = new Span(54, 58);
    assertEquals(List.of(), shown(mending(new Edit(beginning, FILE.text()))).edits());
    assertEquals(List.of(), shown(mending(new Edit(FILE.lineSpan(1), "Bo wrote."))).edits());
    assertEquals(List.of(), shown(mending(new Edit(beginning, "Bo"), new Edit(end, ""))).edits());
    assertEquals(1, shown(mending(new Edit(beginning, "Bo"))).edits().size());
  }

  @Test
  void aKeyIsHiddenWhateverItsLineEnds() {
    String key = "-----BEGIN RSA " + "PRIVATE KEY-----\n" + "q7Rm2ZtX".repeat(8) + "\n";
    for (String text : List.of(key, key.replace("\n", "\r\n"))) {
      SourceFile shown = Redaction.of(new SourceFile("a.md", "a\n" + text + "b\n"));
      assertEquals(List.of("a", "b"), List.of(shown.line(1), shown.line(4)));
      assertFalse(shown.written().contains("q7Rm"), shown.written());
      assertEquals(text.length() + 4, shown.written().length());
    }
  }

  @Test
  void aFindingOfAFileWithoutSecretsIsTheSame() {
    SourceFile plain = new SourceFile("b.md", "Ana wrote.");
    Diagnostic finding = new Diagnostic(plain, new Span(0, 3), Severity.ERROR, "some", "x", "");
    assertSame(finding, shown(finding));
  }

  private static Diagnostic shown(Diagnostic finding) {
    List<Diagnostic> findings = List.of(finding);
    return Redaction.of(findings).shown(findings).getFirst();
  }

  private static Diagnostic finding(Span span, boolean isConfidential) {
    return new Diagnostic(
        FILE,
        span,
        Severity.ERROR,
        "some-rule",
        "'winter-in-lisbon' is odd",
        "winter-in-lisbon",
        List.of(),
        isConfidential);
  }

  private static Diagnostic mending(Edit... edits) {
    return new Diagnostic(
        FILE, new Span(0, 3), Severity.ERROR, "some-rule", "is odd", "", List.of(edits));
  }
}
