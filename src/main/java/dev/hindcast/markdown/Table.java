package dev.hindcast.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/// A table in the parser's tree: its first row is the header.
final class Table extends CustomBlock {

  static final class Row extends CustomNode {}

  static final class Cell extends CustomNode {
    private final boolean header;
    private final @Nullable String alignment;

    /// @param alignment `left`, `right` or `center`, where the author chose one
    Cell(boolean header, @Nullable String alignment) {
      this.header = header;
      this.alignment = alignment;
    }

    String element() {
      return header ? "th" : "td";
    }

    @Nullable String alignment() {
      return alignment;
    }
  }
}
