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

/// Finds omissions told in the passive.
final class OmissionPassive implements Rule {
  private static final String FIX =
      "ask how it would have been seen: tell where it stood and what did not show it";
  private static final Cues CUES = Cues.table("omission-passive");

  @Override
  public String id() {
    return "omission-passive";
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
    return "tells an omission without what made it one";
  }

  @Override
  public String why() {
    return """
    "The rule was overlooked" names nobody and still says that somebody ought to have seen it. It
    takes the place of what a reader can use: where the rule stood, who looks there and when, and
    what would have shown that it was missing. Any other passive is fine, and often the best way
    to tell what happened.
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
            ## Contributing factors

            - The rule for port 443 ⟦was missed⟧ in the migration.
            - The change ⟦was not communicated⟧, and ⟦mistakes were made⟧ during the cutover.
            """),
        Example.good(
            """
            ## Contributing factors

            - The rule for port 443 stood in another file, which the plan does not compare.
            - Changes of the zone are announced nowhere.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - The heartbeat was ignored by the filter. The change was deployed at noon.
            - The database was accidentally deleted. The alert was not deployed.
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
        .saying(
            "\"" + found.words(subject.file()) + "\" tells an omission without what made it one")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String topic = Wording.topic(subject, found);
    return topic.isEmpty() ? FIX : Wording.suchAs(FIX, "nothing showed " + topic);
  }
}
