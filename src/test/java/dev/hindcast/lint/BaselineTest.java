package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.Baseline.Entry;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void whatIsInItIsKnownAgainInOtherLines() {
    Baseline baseline = baseline(finding("a.md", "One x.\n"), finding("b.md", "Two x.\n"));
    Diagnostic moved = finding("a.md", "Something new.\n\nOne x.\n");
    Diagnostic reworded = finding("b.md", "Two or three x.\n");
    assertEquals(Set.of(moved), known(baseline, List.of(moved, reworded)));
  }

  @Test
  void theSameWordsInAnotherFileAreNotKnown() {
    Baseline baseline = baseline(finding("a.md", "One x.\n"));
    assertEquals(Set.of(), known(baseline, List.of(finding("b.md", "One x.\n"))));
  }

  @Test
  void ofTwoWithTheSameWordsOnlyAsManyAreKnownAsItHolds() {
    SourceFile file = new SourceFile("a.md", "One x.\n\nOne x.\n");
    Diagnostic first = finding(file, 4);
    Diagnostic second = finding(file, 12);
    Baseline baseline = baseline(finding("a.md", "One x.\n"));
    assertEquals(Set.of(first), known(baseline, List.of(first, second)));
  }

  @Test
  void whatIsNoLongerFoundIsPruned() {
    Diagnostic kept = finding("a.md", "One x.\n");
    Baseline baseline = baseline(kept, finding("b.md", "Two x.\n"));
    List<Diagnostic> findings = List.of(kept, finding("c.md", "New x.\n"));
    assertEquals(
        List.of("a.md"),
        baseline.pruned(findings, new Fingerprints(findings)).entries().stream()
            .map(Entry::path)
            .toList());
  }

  @Test
  void entriesHaveOneOrderAndStandOnce() {
    Entry early = new Entry("a.md", "human-error", "one", "2");
    Entry late = new Entry("a.md", "human-error", "two", "1");
    assertEquals(List.of(early, late), new Baseline(List.of(late, early, late)).entries());
  }

  @Test
  void ofALongSentenceTheBeginningIsEnoughForPeople() {
    String excerpt =
        baseline(finding("a.md", "𝔉x" + " 𝔉".repeat(100) + "\n")).entries().getFirst().excerpt();
    assertEquals(120, excerpt.codePointCount(0, excerpt.length()));
    assertTrue(excerpt.endsWith("…"), excerpt);
  }

  @Test
  void aFindingOnPrivacyIsNeverIn() {
    Rule secret = new OfFamily("secret", Family.PRIVACY);
    Rule blame = new OfFamily("blame", Family.LANGUAGE);
    SourceFile file = new SourceFile("a.md", "x");
    Diagnostic leak = finding(file, 0, "secret");
    Diagnostic sentence = finding(file, 0, "blame");
    assertEquals(
        List.of(sentence), Baseline.admissible(List.of(leak, sentence), List.of(secret, blame)));
  }

  private static Baseline baseline(Diagnostic... findings) {
    List<Diagnostic> all = List.of(findings);
    return Baseline.of(all, new Fingerprints(all));
  }

  private static Set<Diagnostic> known(Baseline baseline, Collection<Diagnostic> findings) {
    return new TreeSet<>(baseline.known(findings, new Fingerprints(findings)));
  }

  /// A finding on the letter x.
  private static Diagnostic finding(String path, String text) {
    return finding(new SourceFile(path, text), text.indexOf('x'));
  }

  private static Diagnostic finding(SourceFile file, int at) {
    return finding(file, at, "letter");
  }

  private static Diagnostic finding(SourceFile file, int at, String rule) {
    return new Diagnostic(file, new Span(at, at + 1), Severity.ERROR, rule, "has an x", "");
  }

  private record OfFamily(String id, Family family) implements Rule {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String what() {
      return "";
    }

    @Override
    public String why() {
      return "";
    }

    @Override
    public String fix() {
      return "";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
      return Stream.empty();
    }
  }
}
