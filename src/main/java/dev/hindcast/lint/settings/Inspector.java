package dev.hindcast.lint.settings;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Linter;
import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.directives.Directives;
import dev.hindcast.lint.directives.SilenceableRules;
import dev.hindcast.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at files as a house sets it: asks the rules, weighs what reading found, and leaves out
/// what terms allow and comments silence.
public final class Inspector {
  private final KnownRules known;
  private final ConfiguredRules configured;
  private final Linter linter;
  private final Phrases phrases;
  private final SilenceableRules silenceable;
  private final Set<String> languageRules;

  /// @param rules those that there are, without the house's own
  public Inspector(List<Rule> rules, LintSettings settings) {
    List<Rule> all = settings.rules(rules);
    this.known = new KnownRules(all);
    this.configured = new ConfiguredRules(settings);
    this.linter = new Linter(all, configured);
    this.phrases = new Phrases(settings.terms().phrases());
    this.silenceable = known.silenceable();
    this.languageRules = known.ofFamily(Family.LANGUAGE);
  }

  /// What is reported of files.
  ///
  /// @param read what was found while they, and files that nobody could read, were read
  public Inspection inspect(Collection<Subject> subjects, Collection<Diagnostic> read) {
    Map<String, List<Diagnostic>> byPath = new HashMap<>();
    read.forEach(
        finding ->
            byPath.computeIfAbsent(finding.file().path(), _ -> new ArrayList<>()).add(finding));
    Set<String> paths = subjects.stream().map(one -> one.file().path()).collect(Collectors.toSet());
    Stream<Inspection> unread =
        byPath.entrySet().stream()
            .filter(file -> !paths.contains(file.getKey()))
            .map(file -> inspectUnread(FileFacts.of(file.getKey()), file.getValue()));
    Stream<Inspection> rest =
        subjects.parallelStream()
            .map(one -> inspect(one, byPath.getOrDefault(one.file().path(), List.of())));
    return Inspection.of(Stream.concat(unread, rest.toList().stream()).toList());
  }

  private Inspection inspectUnread(FileFacts file, List<Diagnostic> read) {
    List<Diagnostic> findings = weighed(read, file);
    return new Inspection(findings, askedFor(findings, file), List.of());
  }

  private Inspection inspect(Subject subject, List<Diagnostic> read) {
    FileFacts file = FileFacts.of(subject);
    List<Diagnostic> findings = new ArrayList<>(weighed(read, file));
    findings.addAll(withoutPhrases(subject, linter.check(subject)));
    Directives.Outcome outcome =
        Directives.apply(subject.document(), silenceable, findings, asked(subject, file));
    List<Diagnostic> left = new ArrayList<>(outcome.findings());
    left.addAll(weighed(outcome.faults(), file));
    return new Inspection(left, askedFor(left, file), outcome.silenced());
  }

  private List<Diagnostic> weighed(List<Diagnostic> read, FileFacts file) {
    return read.stream().flatMap(finding -> weighed(finding, file)).toList();
  }

  private Stream<Diagnostic> weighed(Diagnostic finding, FileFacts file) {
    return configured.ofReading(finding.rule(), file).stream()
        .map(
            setting -> setting.severity() == null ? finding : finding.weighing(setting.severity()));
  }

  private List<Diagnostic> withoutPhrases(Subject subject, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    NavigableMap<Integer, Integer> places = phrases.in(subject.file().text());
    return findings.stream()
        .filter(
            finding ->
                !languageRules.contains(finding.rule()) || !Phrases.touches(places, finding.span()))
        .toList();
  }

  /// The rules that were asked about a file, and the problems of reading that would be told.
  private Set<String> asked(Subject subject, FileFacts file) {
    Set<String> asked = new HashSet<>();
    known.rules().stream()
        .filter(rule -> configured.of(rule, subject).isPresent())
        .forEach(rule -> asked.add(rule.id()));
    ReadingProblem.ALL.stream()
        .map(ReadingProblem::id)
        .filter(problem -> configured.ofReading(problem, file).isPresent())
        .forEach(asked::add);
    return asked;
  }

  private Set<Diagnostic> askedFor(List<Diagnostic> findings, FileFacts file) {
    return findings.stream()
        .filter(finding -> configured.isAskedFor(finding.rule(), file))
        .collect(Collectors.toSet());
  }
}
