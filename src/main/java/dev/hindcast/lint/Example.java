package dev.hindcast.lint;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A small file that shows what a rule reports, or what it does not.
///
/// @param marked the file, with `⟦` and `⟧` around each place that must be reported
/// @param beside other files of the library that the example needs
public record Example(Kind kind, String marked, List<SourceFile> beside) {

  /// Where the example's own file lies.
  public static final String PATH = "postmortems/2026-02-03-example.md";

  private static final Pattern MARKS = Pattern.compile("⟦([^⟧]*)⟧");

  /// What an example shows.
  public enum Kind {
    /// What is reported.
    BAD("Reported"),
    /// How the same can be told well.
    GOOD("Better"),
    /// What looks alike and is fine: without it a rule that reports too much would pass.
    NEAR_MISS("Fine, though it looks alike");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public static Example bad(String marked) {
    return new Example(Kind.BAD, marked, List.of());
  }

  public static Example good(String text) {
    return new Example(Kind.GOOD, text, List.of());
  }

  public static Example nearMiss(String text) {
    return new Example(Kind.NEAR_MISS, text, List.of());
  }

  /// The same example in a library that has another file, too.
  public Example beside(String path, String text) {
    return new Example(
        kind,
        marked,
        Stream.concat(beside.stream(), Stream.of(new SourceFile(path, text))).toList());
  }

  /// The file without the marks.
  public SourceFile file() {
    return new SourceFile(PATH, MARKS.matcher(marked).replaceAll("$1"));
  }

  /// The marked places in the file without the marks.
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    Matcher mark = MARKS.matcher(marked);
    while (mark.find()) {
      int start = mark.start() - 2 * spans.size();
      spans.add(new Span(start, start + mark.group(1).length()));
    }
    return spans;
  }
}
