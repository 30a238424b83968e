package dev.hindcast.markdown;

import org.commonmark.node.CustomNode;

/// The box of a task item in the parser's tree, the first child of the item.
final class TaskMark extends CustomNode {
  private final boolean checked;

  TaskMark(boolean checked) {
    this.checked = checked;
  }

  boolean isChecked() {
    return checked;
  }
}
