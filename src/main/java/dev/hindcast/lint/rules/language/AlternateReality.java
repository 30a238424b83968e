package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Agent;
import dev.hindcast.lint.language.Counterfactual.Form;
import dev.hindcast.lint.language.Counterfactuals;
import dev.hindcast.lint.language.Found;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what a program would have done, where only what happened belongs.
final class AlternateReality implements Rule {
  private static final Set<SectionKind> TELLING = Set.of(SectionKind.SUMMARY, SectionKind.TIMELINE);
  private static final Set<Form> MODES = Set.of(Form.MODAL, Form.CONDITION);

  @Override
  public String id() {
    return "alternate-reality";
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
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "tells what did not happen where the reader looks for what did";
  }

  @Override
  public String why() {
    return """
    The summary and the timeline are read to learn what happened. "If the service had limited its
    rate, it would have stopped" is a good thought for the factors or the actions; here it mixes
    what was with what was not. Other sections are left alone.
    """;
  }

  @Override
  public String fix() {
    return "move it to the factors or the actions, and tell here what happened";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Summary

            The replica ⟦should have taken⟧ over within a minute.

            ## Timeline

            - 08:12 UTC The proxy ⟦would have retried⟧ it.
            """),
        Example.good(
            """
            ## Summary

            The replica took over after nine minutes; it waits for a lease.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - The replica should have taken over within a minute.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .filter(sentence -> TELLING.contains(sentence.setting().section()))
        .flatMap(sentence -> Counterfactuals.in(sentence).stream())
        .filter(counterfactual -> counterfactual.agent() == Agent.OTHER)
        .filter(counterfactual -> MODES.contains(counterfactual.form()))
        .map(counterfactual -> finding(subject, counterfactual.found()));
  }

  private static Finding finding(Subject subject, Found found) {
    return Finding.at(found.span())
        .saying("\"" + found.words(subject.file()) + "\" tells what did not happen among what did");
  }
}
