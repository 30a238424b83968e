package dev.hindcast.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.hindcast.source.Span;

/// Where flexmark's nodes stand in the file.
final class Places {
  private Places() {}

  /// The node's place without the blanks and line feeds behind it.
  static Span of(Node node) {
    return of(node.getChars());
  }

  static Span of(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = Math.max(start, chars.getEndOffset());
    CharSequence base = chars.getBaseSequence();
    while (end > start && Character.isWhitespace(base.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
