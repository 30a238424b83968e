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

/// Finds sentences that judge by how it ended.
final class Hindsight implements Rule {
  private static final Cues CUES = Cues.table("hindsight");

  @Override
  public String id() {
    return "hindsight";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "judges by what was known only afterwards";
  }

  @Override
  public String why() {
    return """
    Once the end is known, the way there looks plain, and signs that were one of a hundred look
    like the only one. To those who were there it did not look so. What helps the next person is
    what could be seen at the time, and what could not.
    """;
  }

  @Override
  public String fix() {
    return "tell what could be known at the time, and what could not";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Lessons learned

            - ⟦In hindsight⟧ the limit was too low.
            - The outage was ⟦preventable⟧: the ⟦warning signs⟧ had been there for weeks.
            """),
        Example.good(
            """
            ## Lessons learned

            - The limit was set for the load of 2023. Use of the pool is on no panel.
            """),
        Example.nearMiss(
            """
            ## Timeline

            - 08:12 UTC The time to live is a matter of minutes.
            - 08:20 UTC The error was obvious from the log, and the job was waiting to start.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(sentence -> CUES.told(sentence).stream())
        .map(found -> finding(subject, found));
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" judges by what was known only afterwards");
  }
}
