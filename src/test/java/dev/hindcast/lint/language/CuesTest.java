package dev.hindcast.lint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  private static final List<String> TABLES =
      List.of(
          "accusing-question",
          "hindsight",
          "judgement",
          "omission-passive",
          "people-absolute",
          "people-fixing",
          "person-as-cause",
          "single-cause",
          "spoken-of",
          "team-errors");

  @TestFactory
  Stream<DynamicNode> everyCueFindsItsExampleAndNotItsNearMiss() {
    return TABLES.stream()
        .map(table -> dynamicContainer(table, Cues.rows(table).stream().map(CuesTest::test)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b|x a b y|a b",
        "a b|x a really b y|a really b",
        "a b|x a not b y|",
        "a|A. a|A,a",
        "a*|x abc|abc",
        "a;b c|b c|b c",
        "a ?b c|a c|a c",
        "a ?b c|a b c|a b c",
        "a ~ c|a one two c|a one two c",
        "a ~ c|a one. two c|",
        "a !b|a b|",
        "a !b|a c|a",
        "<!x a|x a|",
        "<!x a|y a|a",
        "^ a|a|a",
        "^ a|x a|",
        "^ a|Note: a|a",
        "a $|a.|a",
        "a $|a b|",
      })
  void aCueIsMadeOfParts(String written, String text, String expected) {
    Cue cue = Cue.of(written.replace(';', '|'), "-", "-");
    List<String> found =
        new Cues(List.of(cue))
            .in(sentence(text, "-")).stream().map(match -> words(match, text)).toList();
    assertEquals(expected == null ? List.of() : List.of(expected.split(",")), found);
  }

  @ParameterizedTest
  @CsvSource({
    "person, The operator broke it., true",
    "person, The job broke it., false",
    "person, The lock was broken., false",
    "we, We broke it., true",
    "'person, we', We broke it., true",
    "unstated, Broke it., true",
    "anybody, Nobody broke it., true",
    "customer, The users broke it., true",
  })
  void aCueIsSomebodys(String who, String text, boolean expected) {
    Cues cues = new Cues(List.of(Cue.of("broke|broken", who, "-")));
    assertEquals(expected, !cues.in(sentence(text, "-")).isEmpty());
  }

  private static DynamicNode test(List<String> row) {
    return dynamicTest(
        row.getFirst(),
        () -> {
          Cues cue = new Cues(List.of(Cue.of(row.get(0), row.get(1), row.get(2))));
          assertFalse(cue.in(sentence(row.get(3), row.get(2))).isEmpty(), row.get(3));
          assertEquals(List.of(), cue.in(sentence(row.get(4), row.get(2))), row.get(4));
        });
  }

  private static Sentence sentence(String text, String where) {
    boolean isAction = where.equals("action");
    return new Sentence(
        text,
        Terms.NONE,
        new Setting(
            Setting.Form.ITEM, isAction ? SectionKind.ACTIONS : SectionKind.OTHER, isAction),
        Span::new);
  }

  private static String words(Found found, String text) {
    return text.substring(found.span().start(), found.span().end());
  }
}
