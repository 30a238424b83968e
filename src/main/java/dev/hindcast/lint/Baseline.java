package dev.hindcast.lint;

import dev.hindcast.source.Diagnostic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Findings that a house knows of and mends later.
///
/// @param entries in their order, each once
public record Baseline(List<Entry> entries) {

  /// As long as a sentence is to be recognised by those who review a baseline.
  private static final int LONGEST_EXCERPT = 120;

  /// A finding in a form that outlives changes around it.
  ///
  /// @param path where the file was when the entry was made; for people
  /// @param excerpt the words that are reported, or how they begin; for people
  /// @param fingerprint as [Fingerprint#digest()]; what a finding is known by
  public record Entry(String path, String rule, String excerpt, String fingerprint)
      implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::path)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::excerpt)
            .thenComparing(Entry::fingerprint);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /// @param entries in any order
  public Baseline {
    entries = List.copyOf(new TreeSet<>(entries));
  }

  /// Those of some findings that a baseline may hold: not those on privacy, nor what is
  /// confidential. What must not be published does not become fit for it by being old, and the
  /// baseline would repeat it.
  ///
  /// @param rules all that may have reported them
  public static List<Diagnostic> admissible(
      Collection<Diagnostic> findings, Collection<Rule> rules) {
    Set<String> never =
        rules.stream()
            .filter(rule -> rule.family() == Family.PRIVACY)
            .map(Rule::id)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(finding -> !finding.isConfidential() && !never.contains(finding.rule()))
        .toList();
  }

  /// One that holds some findings.
  public static Baseline of(Collection<Diagnostic> findings, Fingerprints fingerprints) {
    return new Baseline(
        findings.stream().map(finding -> entry(finding, fingerprints.of(finding))).toList());
  }

  private static Entry entry(Diagnostic finding, Fingerprint fingerprint) {
    String words = fingerprint.words();
    String excerpt =
        words.codePointCount(0, words.length()) <= LONGEST_EXCERPT
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT - 1)) + "…";
    return new Entry(finding.file().path(), finding.rule(), excerpt, fingerprint.digest());
  }

  /// Those of some findings that are in it.
  public Set<Diagnostic> known(Collection<Diagnostic> findings, Fingerprints fingerprints) {
    Set<String> digests = entries.stream().map(Entry::fingerprint).collect(Collectors.toSet());
    return findings.stream()
        .filter(finding -> digests.contains(fingerprints.of(finding).digest()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The same without the entries that none of some findings is any more.
  public Baseline pruned(Collection<Diagnostic> findings, Fingerprints fingerprints) {
    Set<String> digests =
        findings.stream()
            .map(finding -> fingerprints.of(finding).digest())
            .collect(Collectors.toSet());
    return new Baseline(
        entries.stream().filter(entry -> digests.contains(entry.fingerprint())).toList());
  }
}
