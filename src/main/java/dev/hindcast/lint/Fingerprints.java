package dev.hindcast.lint;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// The fingerprints of all findings of a run.
///
/// Made of all of them before any is left out: findings that report the same words are counted, so
/// that each has a fingerprint of its own.
public final class Fingerprints {
  private final Map<Diagnostic, Fingerprint> known = new HashMap<>();

  /// Those of findings whose files are known by their paths.
  public Fingerprints(Collection<Diagnostic> findings) {
    this(findings, SourceFile::path);
  }

  /// @param findings in any order
  /// @param name what a file is known by, such as the id of its postmortem
  public Fingerprints(Collection<Diagnostic> findings, Function<SourceFile, String> name) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Diagnostic finding : new TreeSet<>(findings)) {
      String file = name.apply(finding.file());
      String words = ReportedWords.of(finding);
      int ordinal = counts.merge(List.of(finding.rule(), file, words), 1, Integer::sum) - 1;
      known.put(finding, new Fingerprint(finding.rule(), file, words, ordinal));
    }
  }

  /// The fingerprint of one of the findings.
  ///
  /// @throws IllegalArgumentException if it is none of them
  public Fingerprint of(Diagnostic finding) {
    Fingerprint fingerprint = known.get(finding);
    if (fingerprint == null) {
      throw new IllegalArgumentException("not a finding of this run: " + finding);
    }
    return fingerprint;
  }
}
