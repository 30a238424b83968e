package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
  private static final Linter HOUSE = new Linter(HouseRules.ALL, RuleSettings.STRICT);

  @Test
  void aFindingHasTheWordsOfItsRuleWhereItHasNoneOfItsOwn() {
    Diagnostic plain = linter(new Letters('a')).check(Subjects.of("a")).getFirst();
    assertAll(
        () -> assertEquals(Severity.WARNING, plain.severity()),
        () -> assertEquals("letter-a", plain.rule()),
        () -> assertEquals("has the letter", plain.message()),
        () -> assertEquals("take it out", plain.help()));
    Diagnostic exact = linter(new Letters('z')).check(Subjects.of("z")).getFirst();
    assertAll(
        () -> assertEquals(Severity.SUGGESTION, exact.severity()),
        () -> assertEquals("ends with z", exact.message()),
        () -> assertEquals("begin with a", exact.help()));
  }

  @Test
  void findingsComeByPathAndThenInTheOrderOfTheText() {
    List<SourceFile> files = List.of(new SourceFile("b.md", "ab"), new SourceFile("a.md", "ba"));
    List<Diagnostic> findings =
        linter(new Letters('b'), new Letters('a')).check(Subjects.of(files));
    assertEquals(
        List.of("a.md letter-b", "a.md letter-a", "b.md letter-a", "b.md letter-b"),
        findings.stream().map(finding -> finding.file().path() + " " + finding.rule()).toList());
  }

  @Test
  void theOrderOfFilesAndRulesMakesNoDifference() {
    List<Rule> rules = new ArrayList<>(HouseRules.ALL);
    List<Subject> subjects = new ArrayList<>(Subjects.of(allExamples()));
    List<Diagnostic> findings = HOUSE.check(subjects);
    Collections.reverse(rules);
    Collections.reverse(subjects);
    assertFalse(findings.isEmpty());
    assertEquals(texts(findings), texts(new Linter(rules, RuleSettings.STRICT).check(subjects)));
  }

  @ParameterizedTest
  @MethodSource("allExamples")
  void lineEndsMakeNoDifference(SourceFile file) {
    String windows = "\uFEFF" + file.text().replace("\n", "\r\n");
    assertEquals(
        texts(HOUSE.check(Subjects.of(file.text()))), texts(HOUSE.check(Subjects.of(windows))));
  }

  @ParameterizedTest
  @MethodSource("allExamples")
  void everyBeginningOfAFileIsReadAndEveryReportLiesWithin(SourceFile file) {
    for (int length = 0; length <= file.text().length(); length += 13) {
      String beginning = file.text().substring(0, length);
      for (Diagnostic finding : HOUSE.check(Subjects.of(beginning))) {
        assertTrue(finding.file().span().contains(finding.span()), finding::toString);
      }
    }
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "The on-call should have checked it and ",
        "the on-call should have checked it. ",
        "can prevent human error, ",
        "<a b ",
        "[insert ",
        "“quoted ",
        "\"a\" ",
        "a.a. ",
        ".",
        "!",
        "<!-- a -->\n",
        "[a](b.md) ",
        "e.g. ",
        "- [ ] TODO\n",
        "## Impact\n\nsome\n\n",
        "## Timeline\n- 08:51 A\n- 08:40 B\n- 09:10 C\n",
        "- 2026-02-03 08:12 A\n",
        "[a](#b) ",
        "PXB (a-",
        "!\n",
        "12 ",
        "no a ",
      })
  void muchOfTheSameTakesNotLong(String piece) {
    List<Diagnostic> findings = HOUSE.check(Subjects.of(piece.repeat(20_000)));
    assertFalse(findings.isEmpty());
  }

  /// The files of all examples, each under a path of its own.
  static List<SourceFile> allExamples() {
    List<SourceFile> files = new ArrayList<>();
    HouseRules.ALL.forEach(
        rule ->
            rule.examples()
                .forEach(
                    example ->
                        files.add(
                            new SourceFile(
                                "postmortems/" + files.size() + ".md", example.file().text()))));
    return files;
  }

  private static Linter linter(Rule... rules) {
    return new Linter(List.of(rules), RuleSettings.RECOMMENDED);
  }

  private static List<String> texts(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding -> finding.file().path() + finding.span() + finding.rule() + finding.message())
        .toList();
  }

  /// Reports each place of a letter; of `z` in words of its own.
  private record Letters(char letter) implements Rule {

    @Override
    public String id() {
      return "letter-" + letter;
    }

    @Override
    public Family family() {
      return Family.LANGUAGE;
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String what() {
      return "has the letter";
    }

    @Override
    public String why() {
      return "";
    }

    @Override
    public String fix() {
      return "take it out";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
      int at = subject.file().text().indexOf(letter);
      Finding finding = Finding.at(new Span(at, at + 1));
      return Stream.of(
          letter == 'z'
              ? finding.saying("ends with z").advising("begin with a").weighing(Severity.SUGGESTION)
              : finding);
    }
  }
}
