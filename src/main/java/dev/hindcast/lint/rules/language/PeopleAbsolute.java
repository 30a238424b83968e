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

/// Finds sweeping words about what people do.
final class PeopleAbsolute implements Rule {
  private static final String FIX =
      "ask how it would have been noticed: tell what showed it, to whom, and what did not";
  private static final Cues CUES = Cues.table("people-absolute");

  @Override
  public String id() {
    return "people-absolute";
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
    return "says of everybody or nobody what can be known of few";
  }

  @Override
  public String why() {
    return """
    "Nobody noticed" is a claim about a hundred people and an answer to no question. Behind it
    stands something that can be told and changed: no alert covered it, the channel has three
    readers, the notice came on a holiday.

    What nobody could do, or was told, is a fact and fine: "nobody was paged", "no one with access
    was awake".
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

            - ⟦Nobody noticed⟧ the lag for two days.
            - ⟦Everybody ignores⟧ that channel, and the network team ⟦never tells⟧ anyone.
            """),
        Example.good(
            """
            ## Contributing factors

            - No alert covers the lag. The notice goes to a channel with 3 members and 400 messages a day.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - Nobody was paged, and no one with access was awake.
            - The rate never exceeded 5%. No one comes to work to do a bad job.
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
        .saying("\"" + found.words(subject.file()) + "\" says more than can be known of people")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    return object.isEmpty() ? FIX : Wording.suchAs(FIX, "nothing showed " + object);
  }
}
