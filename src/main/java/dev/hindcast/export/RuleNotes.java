package dev.hindcast.export;

import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.RulePage;
import dev.hindcast.source.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a tool is told of a rule beside its findings.
///
/// @param what what it reports, in a sentence
/// @param why why that stands between a text and its reader
/// @param markdown the rule's whole page
/// @param severity what its findings weigh where nothing else is said; null where that depends
record RuleNotes(String id, String what, String why, String markdown, @Nullable Severity severity) {

  /// What is known of a rule, or of what reading reports; for others the name must do.
  static RuleNotes of(String id, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .map(RuleNotes::of)
        .findFirst()
        .or(
            () ->
                ReadingProblem.ALL.stream()
                    .filter(problem -> problem.id().equals(id))
                    .map(RuleNotes::of)
                    .findFirst())
        .orElseGet(() -> new RuleNotes(id, id, id, id, null));
  }

  private static RuleNotes of(Rule rule) {
    return new RuleNotes(
        rule.id(),
        rule.what(),
        rule.why().strip().replaceAll("\\s+", " "),
        RulePage.of(rule).markdown(),
        rule.severity());
  }

  private static RuleNotes of(ReadingProblem problem) {
    return new RuleNotes(
        problem.id(), problem.meaning(), problem.meaning(), RulePage.of(problem).markdown(), null);
  }
}
