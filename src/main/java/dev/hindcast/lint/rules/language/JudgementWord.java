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

/// Finds words that judge people, decisions or the event.
final class JudgementWord implements Rule {
  private static final String FIX = "say what was seen or measured, and what was aimed at";
  private static final Cues CUES = Cues.table("judgement");

  @Override
  public String id() {
    return "judgement-word";
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
    return "judges where a fact would tell more";
  }

  @Override
  public String why() {
    return """
    A verdict tells how the author felt, and stops the reader from asking what happened. "Four
    hours is unacceptable" leaves open what was aimed at; "the target is fifteen minutes" does
    not. Words of anger, shame and sarcasm also tell the next person what happens to those who
    speak up.

    This looks at words together with what they are said of: a bad block, poor performance, an
    obvious error message and disaster recovery are facts, and an apology is fine.
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

            Detection took four hours, which is ⟦unacceptable⟧.

            ## Contributing factors

            - Skipping the canary was a ⟦bad decision⟧.
            - The handover was ⟦botched⟧, and the on-call ⟦simply didn't⟧ look at the panel.
            """),
        Example.good(
            """
            ## Summary

            Detection took 4 h 10 min; the target is 15 min.

            ## Contributing factors

            - The canary is optional, and takes an hour on a day with nine releases.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - A bad block on the disk and poor performance of the replica hid it.
            - The disaster recovery plan has no step for it. The logs show an obvious error message.
            - The lazy loading of modules simply adds a second. We are very sorry.
            - This review is blameless: nobody is called careless here.
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
        .saying("judges with \"" + found.words(subject.file()) + "\" where a fact would tell more")
        .advising(advice(subject, found));
  }

  private static String advice(Subject subject, Found found) {
    return "put what was seen or measured in place of \""
        + found.words(subject.file())
        + "\", and what was aimed at";
  }
}
