package dev.hindcast.markdown;

import org.commonmark.node.Heading;

/// A heading underlined as in reStructuredText, in the parser's tree. Its level follows from where
/// its mark first appears.
final class UnderlinedHeading extends Heading {
  private final char mark;

  UnderlinedHeading(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }
}
