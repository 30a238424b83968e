package dev.hindcast.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of the parser's inlines, without marks.
final class Words {
  private Words() {}

  static String of(Node parent) {
    StringBuilder words = new StringBuilder();
    collect(parent, words);
    return words.toString();
  }

  private static void collect(Node parent, StringBuilder words) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
        default -> collect(child, words);
      }
    }
  }
}
