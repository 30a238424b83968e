package dev.hindcast.lint.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Linter;
import dev.hindcast.lint.Mending;
import dev.hindcast.lint.RuleSettings;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionStubsTest {
  private static final Linter HOUSE = new Linter(HouseRules.ALL, RuleSettings.RECOMMENDED);

  @ParameterizedTest
  @CsvSource({
    "'## Impact|Some.|## Action items|- None.',"
        + "'Summary Impact Detection Timeline Contributing-factors Mitigation-and-resolution"
        + " Lessons-learned Action-items'",
    "'## Action items|- None.|## Impact|Some.',"
        + "'Summary Action-items Impact Detection Timeline Contributing-factors"
        + " Mitigation-and-resolution Lessons-learned'",
    "'# Title|Text.',"
        + "'Title Summary Impact Detection Timeline Contributing-factors"
        + " Mitigation-and-resolution Lessons-learned Action-items'",
  })
  void stubsStandInTheCanonicalOrderAmongWhatThereIs(String text, String headings) {
    assertEquals(headings, headings(mended(text.replace("|", "\n\n") + "\n")));
  }

  @Test
  void aStubStandsBehindAllThatBelongsToTheSectionBefore() {
    String text = mended("# T\n\n## Impact\n\nSome.\n\n### Cost\n\n5 EUR.\n\n## Other\n\nX.\n");
    assertTrue(text.contains("5 EUR.\n\n## Detection\n\nTODO: "), text);
    assertTrue(text.endsWith("?\n\n## Other\n\nX.\n"), text);
  }

  @Test
  void stubsHaveTheLevelOfTheOtherSections() {
    assertTrue(mended("# Impact\n\nSome.\n\n# Lessons\n\nNone.\n").contains("\n# Timeline\n"));
    assertTrue(mended("# T\n\n### Impact\n\nSome.\n").contains("\n### Timeline\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\n## Impact\n\nSome.\n\n## Lessons\n\nNone.\n",
        "# T\n\n## Impact\nSome.\n## Lessons\nNone.",
        "# T\n\nImpact\n------\n\nSome.\n\nLessons\n---\n\nNone.\n",
        "---\ntitle: T\n---\n",
        "---\ntitle: T\n---",
        "Some words.",
        "\n\n\n",
        "# T\n\n```\n## Impact\n",
        "# T\n\n<!--\n## Impact\n",
        "**Impact**: some\n\n**Lessons**: none\n",
        "# T\n\n- ## Impact\n- ## Lessons\n",
        "# T\n\n<!-- about the impact -->\n## Impact\n\nSome.\n",
      })
  void noWordIsLostAndTheSecondTimeThereIsNothingToDo(String text) {
    SourceFile file = new SourceFile("a.md", text);
    Mending mending = new Mending(SectionStubsTest::findings);
    SourceFile once = mending.mend(file).after();
    assertEquals(once.text(), mending.mend(once).after().text());
    assertTrue(isWithin(text.strip(), once.text()), once.text());
    assertEquals(text.endsWith("\n"), once.text().endsWith("\n"));
  }

  @Test
  void aCommentStaysWithItsHeading() {
    String text = mended("# T\n\n## Summary\n\nS.\n\n<!-- on lessons -->\n## Lessons\n\nNone.\n");
    assertTrue(text.contains("\n<!-- on lessons -->\n## Lessons\n"), text);
  }

  @Test
  void amongLabelsNoHeadingIsPutIn() {
    Subject subject = Subjects.of("**Impact**: some\n\n**Lessons learned**: none\n");
    List<Finding> findings = new MissingSection().check(subject).toList();
    assertEquals(1, findings.size());
    assertEquals(List.of(), findings.getFirst().edits());
  }

  /// Nothing but that there is something to write.
  @Test
  void aStubIsReportedUntilItIsFilledIn() {
    String text = mended("---\ntitle: T\ndate: 2026-02-03\nseverity: SEV2\nservices: [a]\n---\n");
    assertEquals(
        "template-leftover",
        findings(new SourceFile("a.md", text)).stream()
            .filter(finding -> finding.start().line() > 6)
            .map(Diagnostic::rule)
            .distinct()
            .collect(Collectors.joining(" ")));
    assertEquals(8, text.lines().filter(line -> line.startsWith("TODO: ")).count());
  }

  private static String mended(String text) {
    return new Mending(SectionStubsTest::findings)
        .mend(new SourceFile("a.md", text))
        .after()
        .text();
  }

  private static List<Diagnostic> findings(SourceFile file) {
    return HOUSE.check(Subjects.of(file, List.of()));
  }

  private static String headings(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").replace(' ', '-'))
        .collect(Collectors.joining(" "));
  }

  private static boolean isWithin(String words, String text) {
    int at = 0;
    for (String line : words.lines().toList()) {
      at = text.indexOf(line, at);
      if (at < 0) {
        return false;
      }
      at += line.length();
    }
    return true;
  }
}
