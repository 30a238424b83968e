package dev.hindcast.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subjects;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
  private static final Path FOLDER = Path.of("src/main/java/dev/hindcast/lint/rules");

  @Test
  void everyRuleOfTheFolderIsListed() throws IOException {
    Set<String> listed =
        HouseRules.ALL.stream()
            .map(rule -> rule.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertEquals(rulesInFolder(), listed);
    assertEquals(HouseRules.ALL.size(), listed.size());
  }

  @Test
  void rulesAreListedByName() {
    List<Rule> sorted = HouseRules.ALL.stream().sorted(Comparator.comparing(Rule::id)).toList();
    assertEquals(sorted, HouseRules.ALL);
  }

  @TestFactory
  Stream<DynamicNode> everyRuleReportsWhatItsExamplesMarkAndNothingElse() {
    return HouseRules.ALL.stream()
        .map(rule -> dynamicContainer(rule.id(), rule.examples().stream().map(e -> test(rule, e))));
  }

  @TestFactory
  Stream<DynamicNode> everyRuleExplainsItself() {
    return HouseRules.ALL.stream().map(rule -> dynamicTest(rule.id(), () -> assertExplained(rule)));
  }

  private static DynamicNode test(Rule rule, Example example) {
    String name = example.kind() + ": " + example.marked().lines().skip(1).findFirst().orElse("");
    return dynamicTest(
        name,
        () -> assertEquals(example.marked(), withMarks(example.file(), reported(rule, example))));
  }

  private static List<Span> reported(Rule rule, Example example) {
    return rule.check(Subjects.of(example.file(), example.beside()))
        .map(Finding::span)
        .distinct()
        .sorted()
        .toList();
  }

  /// The text with marks around spans, so that a difference shows itself.
  private static String withMarks(SourceFile file, List<Span> spans) {
    StringBuilder marked = new StringBuilder(file.text());
    spans.reversed().forEach(span -> marked.insert(span.end(), '⟧').insert(span.start(), '⟦'));
    return marked.toString();
  }

  private static void assertExplained(Rule rule) {
    assertTrue(rule.id().matches("[a-z]+(?:-[a-z]+)*"), "id");
    assertEquals(
        EnumSet.allOf(Example.Kind.class),
        rule.examples().stream().map(Example::kind).collect(Collectors.toSet()));
    rule.examples()
        .forEach(
            example ->
                assertEquals(
                    example.kind() == Example.Kind.BAD, !example.spans().isEmpty(), "marks"));
    for (String phrase : List.of(rule.what(), rule.fix())) {
      assertTrue(phrase.matches("[a-z'].*[^.]"), phrase);
    }
  }

  private static Set<String> rulesInFolder() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(HouseRulesTest::isRule)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isRule(Path file) {
    try {
      return file.toString().endsWith(".java")
          && Files.readString(file).contains(" implements Rule {");
    } catch (IOException exception) {
      throw new java.io.UncheckedIOException(exception);
    }
  }
}
