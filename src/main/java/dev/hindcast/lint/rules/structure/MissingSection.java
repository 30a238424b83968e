package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks for the eight things that each reader looks for.
final class MissingSection implements Rule {
  private static final Option<List<String>> SECTIONS =
      Option.words(
          "sections",
          words(EnumSet.allOf(Statement.class)),
          "what is asked for, by the words of `hindcast.yaml`");

  private static final Option<List<String>> MINOR_SECTIONS =
      Option.words(
          "minor-sections",
          words(EnumSet.complementOf(EnumSet.of(Statement.DETECTION, Statement.LESSONS))),
          "the same below the upper two severities, as in SEV3, P2, 'minor' and 'low'");

  @Override
  public String id() {
    return "missing-section";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(SECTIONS, MINOR_SECTIONS);
  }

  @Override
  public String what() {
    return "leaves out sections that every reader looks for";
  }

  @Override
  public String why() {
    return """
    The next responder, the newcomer and the person from another team each look for one of
    these: what happened, to whom, when, why it could, how it was noticed, how it ended, what
    was learned, what is being done. A section that says "none, because …" answers them; a
    missing one leaves them to guess whether there is nothing to tell or nobody asked.
    Factors, detection, mitigation and actions may stand in the front matter instead. Below
    the upper two severities neither detection nor lessons are asked for; of a near miss and
    a drill no impact, and of a drill neither detection nor mitigation. In a draft it is a
    warning.
    """;
  }

  @Override
  public String fix() {
    return "add what is missing, or say under its heading why there is nothing to tell";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: ⟦Checkout answered 504⟧
            date: 2026-02-03
            detection: {source: alert}
            mitigation: {type: rollback}
            factors: [{summary: The pool limit was lowered without knowing peak use}]
            actions: [{summary: Page on pool wait, owner: "@ana", due: 2026-03-01}]
            ---
            ## Summary

            Checkout failed for 39 minutes.

            ## Impact

            31% of checkouts failed.

            ## Lessons learned

            Load tests ran with a tenth of the tenants.
            """),
        Example.bad(
            """
            ⟦# Checkout answered 504⟧

            The pool was too small. We made it larger.
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ---
            ## Summary

            Checkout failed for 39 minutes.

            ## Impact

            31% of checkouts failed.

            ## Detection

            The alert on checkout errors paged after 7 minutes.

            ## Timeline

            - 08:12 UTC Errors begin.
            - 08:51 UTC The old pool size is back.

            ## Contributing factors

            - The pool limit was lowered without knowing peak use.

            ## Resolution

            The change was rolled back.

            ## Lessons learned

            Load tests ran with a tenth of the tenants.

            ## Action items

            None: the limit is now derived from measured use.
            """),
        Example.nearMiss(
            """
            ---
            title: The pool was nearly exhausted
            date: 2026-02-03
            kind: near-miss
            severity: SEV4
            factors: [{summary: The pool limit was lowered without knowing peak use}]
            actions: [{summary: Page on pool wait, owner: "@ana", due: 2026-03-01}]
            ---
            ## Summary

            The pool had two connections left.

            ## Timeline

            - 08:12 UTC The pool is made smaller.

            ## Resolution

            The change was rolled back.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            detection: {source: alert}
            mitigation: {type: rollback}
            factors: [{summary: The pool limit was lowered without knowing peak use}]
            actions: [{summary: Page on pool wait, owner: "@ana", due: 2026-03-01}]
            ---
            # Overview

            Checkout failed for 39 minutes.

            # Customer impact

            31% of checkouts failed.

            # Chronology

            - 08:12 UTC Errors begin.

            # What went well

            The rollback took one minute.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isMinor = Gravity.of(postmortem) == Gravity.MINOR;
    List<String> asked = subject.option(isMinor ? MINOR_SECTIONS : SECTIONS);
    List<Statement> missing =
        Arrays.stream(Statement.values())
            .filter(statement -> asked.contains(statement.word()))
            .filter(statement -> statement.isAskedOf(postmortem.kind()))
            .filter(statement -> isMissing(subject, statement))
            .toList();
    return missing.isEmpty() ? Stream.empty() : Stream.of(finding(subject, missing));
  }

  private static List<String> words(Set<Statement> statements) {
    return statements.stream().map(Statement::word).toList();
  }

  private static boolean isMissing(Subject subject, Statement statement) {
    return !statement.hasSection(subject.postmortem())
        && !statement.isToldElsewhere(subject.postmortem());
  }

  /// One finding for all of them, since they are mended together.
  private Finding finding(Subject subject, List<Statement> missing) {
    String titles = missing.stream().map(Statement::title).collect(Collectors.joining(", "));
    return Finding.at(Places.title(subject))
        .weighing(Draft.weight(subject, severity()))
        .saying((missing.size() == 1 ? "no section " : "no sections ") + titles)
        .mending(SectionStubs.edits(subject, missing));
  }
}
