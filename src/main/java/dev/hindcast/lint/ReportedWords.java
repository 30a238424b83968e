package dev.hindcast.lint;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words around a finding that tell it from others: its sentence, or the line where the text is
/// no prose. Where an author breaks lines, and which marks stand before it, makes no difference.
final class ReportedWords {

  /// How far a sentence is followed each way. Longer ones are logs, and no text may hang a build.
  private static final int REACH = 400;

  /// A line that does not go on with the one above: blank, a heading, an item, a row, a quotation,
  /// a fence, a comment.
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*(?:$|[#|>`~<:]|[-*+](?:\\s|$)|\\d{1,9}[.)](?:\\s|$)|[-+=*_]{3})");

  /// A line that no other goes on with.
  private static final Pattern WHOLE = Pattern.compile("\\s*(?:$|[#|`~:]|[-+=*_]{3})");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？][\"')*_”’\\]]*+\\s++");

  /// What makes a heading, a quotation, an item or a box to tick of a line.
  private static final Pattern MARKS =
      Pattern.compile("\\s*(?:(?:[-*+>]|#{1,6}|\\d{1,9}[.)]|\\[[ xX]\\])\\s++)*+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ReportedWords() {}

  static String of(Diagnostic finding) {
    SourceFile file = finding.file();
    int at = finding.span().start();
    Span paragraph = isInHead(file, at) ? file.lineSpan(file.lineOf(at)) : paragraph(file, at);
    Span near =
        new Span(
            Math.max(paragraph.start(), at - REACH),
            Math.max(at, Math.min(paragraph.end(), at + REACH)));
    return normalized(file.text(sentence(file, near, at)));
  }

  /// Each line of a head is a fact of its own.
  private static boolean isInHead(SourceFile file, int at) {
    String text = file.text();
    if (!text.startsWith("---\n") && !text.startsWith("+++\n")) {
      return false;
    }
    int end = text.indexOf("\n" + text.substring(0, 3));
    return end >= 0 && at <= end;
  }

  private static Span paragraph(SourceFile file, int at) {
    int line = file.lineOf(at);
    int first = line;
    while (first > 1 && at - file.lineSpan(first).start() < REACH && goesOn(file, first)) {
      first--;
    }
    int last = line;
    while (last < file.lines()
        && file.lineSpan(last).end() - at < REACH
        && goesOn(file, last + 1)) {
      last++;
    }
    return new Span(file.lineSpan(first).start(), file.lineSpan(last).end());
  }

  /// Whether a line goes on with the one above it.
  private static boolean goesOn(SourceFile file, int line) {
    return !begins(BEGINNING, file, line) && !begins(WHOLE, file, line - 1);
  }

  private static boolean begins(Pattern pattern, SourceFile file, int line) {
    Span span = file.lineSpan(line);
    int end = Math.min(span.end(), span.start() + REACH);
    return pattern.matcher(file.text(new Span(span.start(), end))).lookingAt();
  }

  private static Span sentence(SourceFile file, Span near, int at) {
    Matcher end = SENTENCE_END.matcher(file.text());
    end.region(near.start(), near.end());
    int start = near.start();
    while (end.find()) {
      if (end.end() > at) {
        return new Span(start, Math.max(at, end.start() + 1));
      }
      start = end.end();
    }
    return new Span(start, near.end());
  }

  private static String normalized(String words) {
    String bare = MARKS.matcher(words).replaceFirst("");
    return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
