package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A piece of running text: what the reader sees, which parts of it are code, quotation or link,
/// and where each character stands in the file.
public final class Prose {

  /// Stands for a character that is not the author's own prose, such as code.
  public static final char MASK = '\uFFFC';

  private final Span span;
  private final List<Inline> inlines;
  private final String text;
  private final String masked;
  private final int[] starts;
  private final int[] ends;

  /// @param span the whole piece, marks included
  public Prose(Span span, List<Inline> inlines) {
    this.span = span;
    this.inlines = List.copyOf(inlines);
    ProseText flat = new ProseText(this.inlines);
    this.text = flat.text();
    this.masked = flat.masked();
    this.starts = flat.starts(span.end());
    this.ends = flat.ends();
  }

  /// The whole piece in the file, marks included.
  public Span span() {
    return span;
  }

  public List<Inline> inlines() {
    return inlines;
  }

  /// What a reader sees, without marks.
  public String text() {
    return text;
  }

  /// As long as [#text()], with [#MASK] for each character of code and of images.
  public String masked() {
    return masked;
  }

  /// Where a stretch of [#text()] stands in the file.
  ///
  /// @param from index of its first character
  /// @param to index after its last character
  public Span span(int from, int to) {
    if (from == to) {
      return new Span(starts[from], starts[from]);
    }
    return new Span(starts[from], Math.max(ends[to - 1], starts[from]));
  }

  /// Where a pattern occurs in the author's own prose, code left out.
  public Stream<Span> find(Pattern pattern) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(masked);
    while (matcher.find()) {
      found.add(span(matcher.start(), matcher.end()));
    }
    return found.stream();
  }

  /// All links and images, in the order of the text.
  public Stream<Inline> references() {
    return inlines.stream().flatMap(Inline::withDescendants).filter(Inline::isReference);
  }

  /// The piece without its first characters, such as a time stamp.
  ///
  /// @param from how many characters of [#text()] are left out
  public Prose tail(int from) {
    int start = Math.min(starts[from], span.end());
    return new Prose(new Span(start, span.end()), ProseTail.of(inlines, from));
  }

  /// Safe HTML of the piece, without a block around it.
  public String html() {
    return ProseHtml.of(inlines);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public String toString() {
    return text;
  }
}
