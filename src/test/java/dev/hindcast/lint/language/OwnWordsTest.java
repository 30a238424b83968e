package dev.hindcast.lint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.Subjects;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  @Test
  void sentencesEndAtStopsButNotWithinTimesVersionsAndAbbreviations() {
    assertEquals(
        List.of(
            "At 10.30 e.g. Ana saw v1.2 fail.", "It was odd!", "(Was it?)", "Yes, at least twice."),
        sentences("At 10.30 e.g. Ana saw v1.2 fail. It was odd! (Was it?) Yes, at least twice.\n"));
  }

  @Test
  void codeQuotationsAndListsOfWordsAreNotTheAuthors() {
    assertEquals(
        List.of("Log", "It said ∎.", "She said ∎.", "Glossary"),
        sentences(
            """
            # Log

            It said `human error`. She said "you should have asked me first".

            > It was human error.

            ```
            human error
            ```

            # Glossary

            Human error: a label.
            """));
  }

  @Test
  void theFrontMatterIsReadWhereItTells() {
    assertEquals(
        List.of("It broke.", "The pool was small.", "Make it larger."),
        sentences(
            """
            ---
            title: It broke.
            id: human-error
            services: [human-error]
            factors: [{id: F1, summary: The pool was small.}]
            actions:
              - summary: Make it larger.
                owner: human error
            ---
            """));
  }

  @Test
  void placesAreThoseOfTheFile() {
    String text = "# A\n\nFirst. The **second** `x` one &amp; more.\n";
    Subject subject = Subjects.of(text);
    Sentence second = subject.sentences().get(2);
    int one = second.text().indexOf("one");
    assertEquals("one", subject.file().text(second.span(one, one + 3)));
  }

  private static List<String> sentences(String text) {
    Subject subject = Subjects.of(text);
    return subject.sentences().stream()
        .map(sentence -> sentence.text().strip().replaceAll("\uFFFC+", "∎"))
        .toList();
  }
}
