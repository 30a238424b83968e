package dev.hindcast.lint;

import dev.hindcast.lint.RuleSettings.Setting;
import dev.hindcast.source.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Runs rules over files.
///
/// @param rules in any order; the outcome is the same
/// @param settings which of them are asked about a file, and how
public record Linter(List<Rule> rules, RuleSettings settings) {

  public Linter {
    rules = List.copyOf(rules);
  }

  /// What the rules report of some files, by path and then in the order of the text.
  public List<Diagnostic> check(Collection<Subject> subjects) {
    return subjects.parallelStream().flatMap(this::diagnostics).sorted().toList();
  }

  /// What the rules report of one file, in the order of the text.
  public List<Diagnostic> check(Subject subject) {
    return diagnostics(subject).sorted().toList();
  }

  private Stream<Diagnostic> diagnostics(Subject subject) {
    return rules.stream()
        .flatMap(
            rule ->
                settings.of(rule, subject).stream()
                    .flatMap(setting -> diagnostics(rule, setting, subject)));
  }

  private static Stream<Diagnostic> diagnostics(Rule rule, Setting setting, Subject subject) {
    return rule.check(subject.with(setting.options()))
        .map(finding -> diagnostic(rule, setting, subject, finding));
  }

  private static Diagnostic diagnostic(
      Rule rule, Setting setting, Subject subject, Finding finding) {
    return new Diagnostic(
        subject.file(),
        finding.span(),
        Objects.requireNonNullElse(
            setting.severity(), Objects.requireNonNullElse(finding.severity(), rule.severity())),
        rule.id(),
        Objects.requireNonNullElse(finding.message(), rule.what()),
        Objects.requireNonNullElse(finding.help(), rule.fix()),
        finding.edits(),
        finding.isConfidential());
  }
}
