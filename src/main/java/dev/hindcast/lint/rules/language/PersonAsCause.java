package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Found;
import dev.hindcast.lint.language.PersonsAsCause;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds sentences in which somebody is the cause, at fault or the one who erred.
final class PersonAsCause implements Rule {
  private static final String FIX =
      "ask how it could happen: make the tool, the default or the missing check the subject";
  private static final Cues CUES = Cues.table("person-as-cause");

  @Override
  public String id() {
    return "person-as-cause";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "makes somebody the cause";
  }

  @Override
  public String why() {
    return """
    Whoever typed the command was the last of many things that had to come together, and the only
    one that a better tool cannot be sold to. A story that ends at a person ends before what made
    the act look right, possible and easy, and it tells everybody else to keep quiet next time.

    A name is no fault: what people saw, did and said in the timeline is fine, and so are praise and
    thanks. This looks for who the sentence is about; programs, attackers and customers may cause
    things.
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
            ## Summary

            Priya ⟦took the checkout down⟧ with a migration.

            ## Contributing factors

            - An engineer ⟦accidentally deleted⟧ the volume, and the storage admin ⟦typed the wrong⟧ name before.
            - The vendor ⟦is to blame⟧. QA ⟦let this one through⟧.
            - ⟦Root cause: @bo⟧
            """),
        Example.good(
            """
            ## Contributing factors

            - The migration took an exclusive lock on `orders`; the runner sets no lock timeout.
            - `volctl` takes all volumes unless told otherwise, and the names differ by one word.
            """),
        Example.nearMiss(
            """
            ## Timeline

            - 08:12 UTC Kwame acknowledges the page and restarts the pool.
            - 08:20 UTC Ines spots the pattern within minutes, which cut the diagnosis short.

            ## Contributing factors

            - The Kubernetes operator broke the volume, and the build agent took the cache down.
            - The volume was accidentally deleted. No single person was at fault.
            - `git blame` shows the line. Both replicas sat in one fault domain.
            - The attacker broke the lock.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .flatMap(PersonAsCause::found)
        .map(found -> finding(subject, found));
  }

  /// Of two that share words the first is told.
  private static Stream<Found> found(Sentence sentence) {
    List<Found> kept = new ArrayList<>();
    Stream.concat(CUES.told(sentence).stream(), PersonsAsCause.in(sentence))
        .sorted(Comparator.comparingInt(Found::first))
        .filter(found -> kept.isEmpty() || found.first() > kept.getLast().last())
        .forEach(kept::add);
    return kept.stream();
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" makes somebody the cause")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    String object = Wording.object(subject, found);
    return object.isEmpty()
        ? FIX
        : Wording.suchAs(FIX, "nothing stood between one command and " + object);
  }
}
