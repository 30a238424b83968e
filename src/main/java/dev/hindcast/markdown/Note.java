package dev.hindcast.markdown;

import org.commonmark.node.CustomBlock;

/// A boxed note in the parser's tree.
final class Note extends CustomBlock {
  private final String kind;
  private final String title;

  /// @param kind in lower case
  /// @param title empty where the author gave none
  Note(String kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  /// What stands above the box.
  String heading() {
    return title.isEmpty() ? kind : title;
  }
}
