package dev.hindcast.lint.privacy;

import dev.hindcast.source.Span;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/// What has the form of a leak, and what stands around it.
///
/// @param before the end of what stands before it on its line
/// @param after the beginning of what stands behind it on its line
record Candidate(String text, Span span, String before, String after) {
  private static final int AROUND = 60;

  static Candidate of(String whole, MatchResult match) {
    int group =
        IntStream.rangeClosed(1, match.groupCount())
            .filter(number -> match.start(number) >= 0)
            .findFirst()
            .orElse(0);
    Span span = new Span(match.start(group), match.end(group));
    String head = whole.substring(Math.max(0, span.start() - AROUND), span.start());
    String tail = whole.substring(span.end(), Math.min(whole.length(), span.end() + AROUND));
    int lineEnd = tail.indexOf('\n');
    return new Candidate(
        whole.substring(span.start(), span.end()),
        span,
        head.substring(head.lastIndexOf('\n') + 1),
        lineEnd < 0 ? tail : tail.substring(0, lineEnd));
  }

  String digits() {
    return text.replaceAll("\\D", "");
  }
}
