package dev.hindcast.lint.settings;

import dev.hindcast.lint.directives.Silenced;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is reported of some files.
///
/// @param findings by path and in the order of the text, suggestions among them
/// @param askedFor those that are shown however little they weigh
/// @param silenced what the files' own comments silence
public record Inspection(
    List<Diagnostic> findings, Set<Diagnostic> askedFor, List<Silenced> silenced) {

  public Inspection {
    findings = findings.stream().sorted().distinct().toList();
    askedFor = Set.copyOf(askedFor);
    silenced = List.copyOf(silenced);
  }

  /// Whether a finding is shown where nobody asks for suggestions.
  public boolean isShown(Diagnostic finding) {
    return finding.severity() != Severity.SUGGESTION || askedFor.contains(finding);
  }

  /// What concerns some files only.
  ///
  /// @param paths of the files
  public Inspection of(Set<String> paths) {
    return new Inspection(
        findings.stream().filter(finding -> paths.contains(finding.file().path())).toList(),
        askedFor,
        silenced.stream().filter(one -> paths.contains(one.finding().file().path())).toList());
  }

  static Inspection of(Collection<Inspection> some) {
    return new Inspection(
        some.stream().flatMap(one -> one.findings.stream()).toList(),
        some.stream().flatMap(one -> one.askedFor.stream()).collect(Collectors.toSet()),
        some.stream().flatMap(one -> one.silenced.stream()).toList());
  }
}
