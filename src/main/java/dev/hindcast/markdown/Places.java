package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Where the parser's nodes stand in a text.
///
/// @param text the whole text
record Places(String text) {

  /// The node's place without the blanks and line feeds behind it.
  Span of(Node node) {
    Span whole = whole(node);
    int end = whole.end();
    while (end > whole.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(whole.start(), end);
  }

  /// From the node's first character to its last, whatever stands between.
  static Span whole(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.getLast();
    int start = spans.getFirst().getInputIndex();
    return new Span(start, Math.max(start, last.getInputIndex() + last.getLength()));
  }

  static boolean has(Node node) {
    return !node.getSourceSpans().isEmpty();
  }

  /// Gives a node one stretch of a line as its place.
  static void set(Node node, int start, int end) {
    // Neither line nor column is ever asked for.
    node.setSourceSpans(List.of(SourceSpan.of(0, 0, start, end - start)));
  }
}
