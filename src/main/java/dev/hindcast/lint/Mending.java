package dev.hindcast.lint;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Makes the edits that findings carry.
///
/// Those of a finding are made all together or not at all, and those of a rule whose findings do
/// not go away with them are not made in that file: so what is left has nothing to mend.
///
/// @param inspection what is found in some texts
public record Mending(Inspection inspection) {

  /// After so many rounds what is left is left. Each round makes the edits of a finding or gives
  /// one up, and edits seldom stand in each other's way.
  private static final int ROUNDS = 8;

  /// Looks at texts.
  @FunctionalInterface
  public interface Inspection {
    /// All findings of a file in some text of it.
    List<Diagnostic> of(SourceFile file);
  }

  /// A file that was mended.
  ///
  /// @param before as it was read
  /// @param after with the edits made
  /// @param mended the findings that are gone with them, in the order of the text
  public record Mended(SourceFile before, SourceFile after, List<Diagnostic> mended) {
    public boolean isChanged() {
      return !before.written().equals(after.written());
    }
  }

  /// Makes what can be made in a file.
  public Mended mend(SourceFile file) {
    Set<String> givenUp = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Attempt attempt = attempt(file, givenUp);
      if (attempt.vain().isEmpty()) {
        return new Mended(file, attempt.text(), attempt.mended());
      }
      givenUp.addAll(attempt.vain());
    }
    return new Mended(file, file, List.of());
  }

  /// @param vain the rules whose findings did not go away
  private record Attempt(SourceFile text, List<Diagnostic> mended, Set<String> vain) {}

  private Attempt attempt(SourceFile file, Set<String> givenUp) {
    SourceFile text = file;
    List<Diagnostic> mended = new ArrayList<>();
    Map<String, Integer> atMost = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Diagnostic> open =
          mendable(inspection.of(text)).stream()
              .filter(finding -> !givenUp.contains(finding.rule()))
              .toList();
      Map<String, Integer> counts = counts(open);
      Set<String> vain = new TreeSet<>(atMost.keySet());
      vain.removeIf(rule -> counts.getOrDefault(rule, 0) <= atMost.getOrDefault(rule, 0));
      if (open.isEmpty() || !vain.isEmpty()) {
        return new Attempt(text, mended, vain);
      }
      List<Diagnostic> together = together(open);
      counts(together)
          .forEach((rule, count) -> atMost.put(rule, counts.getOrDefault(rule, 0) - count));
      mended.addAll(together);
      text = text.with(edits(together));
    }
    return new Attempt(file, List.of(), counts(mended).keySet());
  }

  private static Map<String, Integer> counts(List<Diagnostic> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return counts;
  }

  /// The findings that carry edits, in the order of the text.
  public static List<Diagnostic> mendable(Collection<Diagnostic> findings) {
    return new TreeSet<>(findings).stream().filter(finding -> !finding.edits().isEmpty()).toList();
  }

  private static List<Edit> edits(List<Diagnostic> findings) {
    return findings.stream().flatMap(finding -> finding.edits().stream()).toList();
  }

  /// As many findings, the first first, as do not stand in each other's way.
  private static List<Diagnostic> together(List<Diagnostic> findings) {
    TreeSet<Span> taken = new TreeSet<>();
    List<Diagnostic> together = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.edits().stream().allMatch(edit -> isFree(edit.span(), taken))) {
        finding.edits().forEach(edit -> taken.add(edit.span()));
        together.add(finding);
      }
    }
    return together;
  }

  /// Edits that touch are not made together either: which comes first would be by chance.
  private static boolean isFree(Span span, TreeSet<Span> taken) {
    Span before = taken.floor(new Span(span.end(), Integer.MAX_VALUE));
    return before == null || before.end() < span.start();
  }
}
