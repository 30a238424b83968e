package dev.hindcast.lint.rules.structure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.language.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  @ParameterizedTest
  @MethodSource("quantities")
  void aWordOfQuantitySaysHowMuch(String word) {
    assertTrue(Quantities.in("It hit " + word + " of them"));
  }

  @ParameterizedTest
  @MethodSource("noUnits")
  void besideAWordThatIsNoUnitANumberIsNoAmount(String word) {
    assertAll(
        () -> assertFalse(Quantities.hasNumber("see " + word + " 12 for more")),
        () -> assertFalse(Quantities.hasNumber("on the 12 " + word + " it failed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30% of logins",
        "~12 nodes",
        "39 minutes",
        "2h15m",
        "450ms",
        "1,200 orders",
        "$1.2M lost",
        "€ 40",
        "3,385 customers",
        "about 40-minute delays",
        "from 08:12 to 08:51",
        "504 orders",
        "12人のユーザー",
        "All customers",
      })
  void aNumberOfSomethingSaysHowMuch(String text) {
    assertTrue(Quantities.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some customers saw errors",
        "on 2026-02-03",
        "on 3 February 2026",
        "at 08:12 UTC",
        "HTTP 504 errors",
        "504 responses",
        "version 1.2.3",
        "issue #812",
        "INC-2026-014 tells more",
        "10.0.0.1",
        "2026年3月25日",
        "the eu-west-1 region",
      })
  void aDateAClockACodeOrANameDoesNot(String text) {
    assertFalse(Quantities.in(text));
  }

  @ParameterizedTest
  @MethodSource("detectionWords")
  void aWordOfDetectionSaysHow(String word) {
    String text = "# Checkout\n\n## Detection\n\nThe " + word + " of the time, yesterday.\n";
    assertEquals(0, findings(new DetectionUnstated(), text));
  }

  @ParameterizedTest
  @MethodSource("dramaticWords")
  void aDramaticWordIsReportedUnlessItIsATerm(List<String> line) {
    String word = line.getFirst();
    DramaticWord rule = new DramaticWord();
    assertEquals(1, findings(rule, "The " + word + " lasted."));
    for (String behind : line.subList(1, line.size())) {
      assertEquals(0, findings(rule, "The " + word + " " + behind + " lasted."), behind);
    }
  }

  @ParameterizedTest
  @MethodSource("knownAcronyms")
  void aKnownAcronymNeedNoExplanation(String acronym) {
    assertEquals(0, findings(new UndefinedAcronym(), "The old " + acronym + " was lost."));
  }

  private static long findings(Rule rule, String text) {
    return rule.check(Subjects.of(text)).count();
  }

  static Set<String> quantities() {
    return WordList.words("quantities");
  }

  static Set<String> noUnits() {
    return WordList.words("no-units");
  }

  static Set<String> detectionWords() {
    return WordList.words("detection-words");
  }

  static Stream<List<String>> dramaticWords() {
    return WordList.lines("dramatic-words").stream();
  }

  static Set<String> knownAcronyms() {
    return WordList.words("known-acronyms");
  }
}
