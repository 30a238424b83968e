package dev.hindcast.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/// What a site generator reads and no reader sees, in the parser's tree.
final class Unseen {
  private Unseen() {}

  /// A line of its own.
  static final class Line extends CustomBlock {}

  /// A stretch within running text.
  static final class Mark extends CustomNode {}
}
