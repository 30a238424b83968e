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

/// Finds sentences that end at one cause.
final class SingleCause implements Rule {
  private static final Cues CUES = Cues.table("single-cause");

  @Override
  public String id() {
    return "single-cause";
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
    return "ends the story at one cause";
  }

  @Override
  public String why() {
    return """
    What fails in production had passed everything that was there to stop it. One cause is where
    the asking stopped: what let it in, what hid it and what made it large are causes as well, and
    often the easier ones to change. The heading "Root cause" is fine.
    """;
  }

  @Override
  public String fix() {
    return "ask what else had to be true: what let it in, what hid it, what made it large";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Contributing factors

            - The ⟦sole cause⟧ of the outage was the lowered limit.
            - It all ⟦comes down to⟧ a missing index. It ⟦was just a typo⟧.
            """),
        Example.good(
            """
            ## Contributing factors

            - The limit was lowered without knowing peak use.
            - No alert covers waiting for a connection.
            """),
        Example.nearMiss(
            """
            ## Root cause

            The proxy is a single point of failure, and there was no one cause. Only reads were affected. The
            replica came down at 10:00.
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
        .saying("\"" + found.words(subject.file()) + "\" ends the story at one cause");
  }
}
