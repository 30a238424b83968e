package dev.hindcast.lint.privacy;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Findings as they may be shown: in a log of continuous integration more people read them than the
/// file.
///
/// What opens a door is hidden wherever it stands, whichever rule speaks of its line and whether or
/// not the rule about leaks is on; what a finding calls confidential is, too.
public final class Redaction {
  private static final char HIDDEN = '*';

  /// By path.
  private final Map<String, Shown> files = new ConcurrentHashMap<>();

  private Redaction() {}

  /// A file as it may be shown.
  ///
  /// @param file with the same places as the real one
  /// @param hidden what is not shown of it
  private record Shown(SourceFile file, Set<String> hidden) {}

  /// How findings of a run are shown.
  ///
  /// @param findings all of them: what one calls confidential is hidden from the others
  public static Redaction of(Collection<Diagnostic> findings) {
    Redaction redaction = new Redaction();
    findings.stream()
        .collect(Collectors.groupingBy(finding -> finding.file().path()))
        .entrySet()
        .parallelStream()
        .forEach(file -> redaction.files.put(file.getKey(), shownFile(file.getValue())));
    return redaction;
  }

  /// A file without what opens a door, with the same places as the real one.
  public static SourceFile of(SourceFile file) {
    return masked(file, secrets(file));
  }

  /// How texts out of some files are shown: without what opens a door in any of them.
  public static UnaryOperator<String> texts(Collection<SourceFile> files) {
    Set<String> hidden =
        files.stream()
            .flatMap(file -> secrets(file).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return text -> masked(text, hidden);
  }

  /// Some of the findings in their order. They have the places of the real files, which these are
  /// not: what is to be written to a disk must not come from them.
  public List<Diagnostic> shown(List<Diagnostic> findings) {
    return findings.stream().map(this::shown).toList();
  }

  private Diagnostic shown(Diagnostic finding) {
    Shown shown = files.get(finding.file().path());
    if (shown == null || shown.hidden.isEmpty()) {
      return finding;
    }
    return new Diagnostic(
        shown.file,
        finding.span(),
        finding.severity(),
        finding.rule(),
        masked(finding.message(), shown.hidden),
        masked(finding.help(), shown.hidden),
        touches(finding, shown.hidden) ? List.of() : finding.edits(),
        finding.isConfidential());
  }

  /// Whether edits put in what is hidden, or stand around it: a tool that makes them in one would
  /// write the mask.
  private static boolean touches(Diagnostic finding, Set<String> hidden) {
    List<Edit> edits = finding.edits();
    int start = edits.stream().mapToInt(edit -> edit.span().start()).min().orElse(0);
    int end = edits.stream().mapToInt(edit -> edit.span().end()).max().orElse(0);
    String replaced = finding.file().text(new Span(start, end));
    return hidden.stream()
        .anyMatch(
            text ->
                replaced.contains(text)
                    || edits.stream().anyMatch(edit -> edit.replacement().contains(text)));
  }

  private static Shown shownFile(List<Diagnostic> findings) {
    SourceFile file = findings.getFirst().file();
    Set<String> hidden = secrets(file);
    findings.stream()
        .filter(Diagnostic::isConfidential)
        .map(finding -> finding.file().text(finding.span()))
        .filter(text -> !text.isBlank())
        .forEach(hidden::add);
    return new Shown(masked(file, hidden), hidden);
  }

  private static Set<String> secrets(SourceFile file) {
    return Leaks.secretsIn(file.text()).stream()
        .map(Leak::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SourceFile masked(SourceFile file, Set<String> hidden) {
    return hidden.isEmpty() ? file : new SourceFile(file.path(), masked(file.written(), hidden));
  }

  /// A text with all that is hidden masked, as long as it was.
  private static String masked(String text, Set<String> hidden) {
    String masked = text;
    for (String secret : hidden) {
      masked = masked.replace(secret, mask(secret));
      String onWindows = secret.replace("\n", "\r\n");
      masked = masked.replace(onWindows, mask(onWindows));
    }
    return masked;
  }

  /// The first and the last character, and how many there are.
  private static String mask(String secret) {
    StringBuilder mask = new StringBuilder(secret);
    for (int index = 1; index < mask.length() - 1; index++) {
      if (mask.charAt(index) != '\n' && mask.charAt(index) != '\r') {
        mask.setCharAt(index, HIDDEN);
      }
    }
    return mask.toString();
  }
}
