package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Found;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds questions that ask who, or why somebody did not.
final class AccusingQuestion implements Rule {
  private static final String FIX = "ask how or what: how it looked then, what would have shown it";
  private static final Cues CUES = Cues.table("accusing-question");

  @Override
  public String id() {
    return "accusing-question";
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
    return "asks who, or why somebody did not";
  }

  @Override
  public String why() {
    return """
    "Why didn't you check?" can only be answered by a defence. "How did it look?" and "what would
    have shown it?" are answered by facts. A list of whys is fine as long as it asks about things.
    """;
  }

  @Override
  public String fix() {
    return FIX;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Root cause

            1. ⟦Why did the developer forget⟧ the endpoint?
            2. ⟦How could anyone think⟧ this was ready?
            3. ⟦Who approved⟧ this?
            """),
        Example.good(
            """
            ## Root cause

            1. How would the developer have known that the endpoint is affected?
            2. What did the reviewer see?
            """),
        Example.nearMiss(
            """
            ## Root cause

            1. Why did the pull request not test all code paths?
            2. Why did the checkout fail? Who was affected?
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .filter(sentence -> sentence.text().contains("?"))
        .flatMap(sentence -> CUES.told(sentence).stream())
        .map(found -> finding(subject, found));
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" can only be answered by a defence")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    return object.startsWith("to ")
        ? Wording.suchAs(FIX, "How would they have known " + object + "?")
        : FIX;
  }
}
