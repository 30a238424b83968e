package dev.hindcast.lint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.WordRule;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom and what a house's own files name.
class HouseTermsTest {

  @Test
  void aLineIsAKindAndATerm() throws SettingMistake {
    String text =
        "# who is who\n\nperson|Ana  Silva\n\tTeam | Payments \nSYSTEM\tAda\nphrase\ta | b\n";
    assertEquals(
        new Terms(Set.of("ana silva"), Set.of("payments"), Set.of("ada"), Set.of("a | b")),
        TermsReader.read(new SourceFile("terms.txt", text)));
  }

  @Test
  void whatIsSaidLaterOfAWordWins() {
    Terms owners = CodeOwners.in("* @ana @ada @shop/pay");
    Terms stated = Terms.of(Terms.Kind.SYSTEM, List.of("Ada", "pay"));
    assertEquals(
        new Terms(Set.of("ana"), Set.of(), Set.of("ada", "pay"), Set.of()), owners.and(stated));
  }

  @Test
  void codeOwnersAreHandlesAndTeams() {
    String text =
        """
        # @nobody owns a comment
        *             @Ana  ben@shop.example
        /docs/@types  @ana @Shop/Docs-Team # and @nobody else
        /deps         @dependabot[bot] @renovate-bot
        [Payments][2] @carla
        /nothing
        """;
    assertEquals(
        new Terms(
            Set.of("ana", "carla"),
            Set.of("docs-team"),
            Set.of("dependabot[bot]", "renovate-bot"),
            Set.of()),
        CodeOwners.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bad | LANGUAGE | 0",
        "special bad sets | LANGUAGE | 0",
        "Special  BAD sets | LANGUAGE | 0",
        "(bad) | LANGUAGE | 1",
        "sets | LANGUAGE | 1",
        "ad | LANGUAGE | 1",
        "special bad set | LANGUAGE | 1",
        "bad | PRIVACY | 1",
      })
  void aPhraseIsNeverReportedAsLanguage(String phrase, Family family, int findings) {
    Terms terms = Terms.of(Terms.Kind.PHRASE, List.of(phrase, "bad set"));
    LintSettings settings =
        new LintSettings(Set.of(), List.of(), Set.of(), null, terms, null, null, List.of());
    List<Rule> rules = List.of(WordRule.of("bad").in(family));
    assertEquals(
        findings,
        new Inspector(rules, settings)
            .inspect(List.of(Subjects.of("The Special\nbad sets.\n")), List.of())
            .findings()
            .size());
  }
}
