package dev.hindcast.lint.privacy;

import dev.hindcast.lint.Rule;
import dev.hindcast.postmortem.DataFile;
import dev.hindcast.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A kind of thing that must stay private, as the table `leaks.tsv` has it.
///
/// @param name in lower case with hyphens
/// @param what with its article, as messages say it
/// @param needs of which one must stand in a text, in lower case, so that it is worth the search;
///   empty where it always is
/// @param pattern whose first group that took part is the thing itself; without one, the whole
///   match
public record LeakKind(
    String name, Gravity gravity, String what, List<String> needs, Check check, Pattern pattern) {

  /// All kinds. Of two that find the same place the first counts.
  static final List<LeakKind> ALL =
      DataFile.rows(Rule.class, "leaks.tsv").stream()
          .map(
              row ->
                  new LeakKind(
                      row.get(0),
                      Gravity.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                      row.get(2),
                      List.of(row.get(3).split(" ", -1)),
                      Check.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                      Pattern.compile(row.get(5))))
          .toList();

  /// What a leak does.
  public enum Gravity {
    /// It opens a door.
    SECRET,
    /// It tells who somebody is, or what is theirs.
    PERSONAL,
    /// It tells where somebody or something is reached.
    ADDRESS
  }

  /// Everything of this kind, in the order of the text.
  ///
  /// @param lower the text in lower case
  Stream<Leak> in(String text, String lower) {
    if (needs.stream().noneMatch(lower::contains)) {
      return Stream.empty();
    }
    return isOfOneLine() && lower.length() == text.length()
        ? lines(lower).stream().flatMap(line -> matches(text, line))
        : matches(text, new Span(0, text.length()));
  }

  /// Whether what it needs is rare enough that looking at the lines that have it is worth the
  /// while; only a private key reaches over several.
  private boolean isOfOneLine() {
    return !name.equals("private-key") && needs.stream().allMatch(need -> need.length() > 1);
  }

  /// The lines that hold what it needs.
  private Collection<Span> lines(String lower) {
    NavigableMap<Integer, Span> lines = new TreeMap<>();
    for (String need : needs) {
      int at = lower.indexOf(need);
      while (at >= 0) {
        int end = lower.indexOf('\n', at);
        Span line = new Span(lower.lastIndexOf('\n', at) + 1, end < 0 ? lower.length() : end);
        lines.put(line.start(), line);
        at = lower.indexOf(need, line.end());
      }
    }
    return lines.values();
  }

  private Stream<Leak> matches(String text, Span where) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(where.start(), where.end())
        .results()
        .map(match -> Candidate.of(text, match))
        .filter(check::holds)
        .map(found -> new Leak(this, found.text(), found.span()));
  }

  @Override
  public String toString() {
    return name;
  }
}
