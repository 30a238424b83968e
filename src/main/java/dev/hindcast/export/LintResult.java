package dev.hindcast.export;

import dev.hindcast.lint.Fingerprints;
import dev.hindcast.lint.Rule;
import dev.hindcast.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a look at some files came to.
///
/// @param findings those that are shown, in their order
/// @param files the paths of all files that were looked at, in their order
/// @param fingerprints of at least the findings that are shown
/// @param rules what may be reported
/// @param fails whether a finding fails the check
/// @param version of the program
/// @param rulesUrl where the page of a rule can be read, with `{rule}` for its name; null where
///   that is not known
/// @param summary a line for people; empty where they want none
public record LintResult(
    List<Diagnostic> findings,
    List<String> files,
    Fingerprints fingerprints,
    List<Rule> rules,
    Predicate<Diagnostic> fails,
    String version,
    @Nullable String rulesUrl,
    String summary) {

  public LintResult {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
    rules = List.copyOf(rules);
  }

  /// Where the page of a rule can be read, where that is known.
  Optional<String> page(String rule) {
    return Optional.ofNullable(rulesUrl).map(url -> url.replace("{rule}", rule));
  }

  /// What is shown of one file, in the order of the text.
  List<Diagnostic> findings(String file) {
    return findings.stream().filter(finding -> finding.file().path().equals(file)).toList();
  }
}
