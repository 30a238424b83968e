package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// What in a tree is hardly what its author meant.
final class Troubles {
  private final List<Trouble> found = new ArrayList<>();

  private Troubles() {}

  /// A trouble and where it begins.
  record Trouble(int offset, Severity severity, String rule, String message, String help) {
    Diagnostic diagnostic(SourceFile file) {
      Span line = file.lineSpan(file.lineOf(offset));
      Span place = new Span(Math.min(offset, line.end()), line.end());
      return new Diagnostic(file, place, severity, rule, message, help);
    }
  }

  /// All of them, in the order of the text.
  static List<Trouble> in(Node root) {
    Troubles troubles = new Troubles();
    troubles.collect(root, 1);
    return troubles.found;
  }

  private void collect(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
        unclosed(code);
      } else if (node instanceof HtmlBlock html && RawHtml.endsInComment(html.getLiteral())) {
        unclosedComment(html);
      } else if (node instanceof Block && depth >= BodyReader.DEEPEST) {
        tooDeep(node);
      } else if (node instanceof Block) {
        collect(node, depth + 1);
      }
    }
  }

  private void unclosed(FencedCodeBlock code) {
    String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
    found.add(
        new Trouble(
            Places.whole(code).start(),
            Severity.WARNING,
            "unclosed-fence",
            "the fence opened here is closed nowhere: all that follows is code",
            "write " + fence + " on a line of its own where the code ends"));
  }

  private void unclosedComment(HtmlBlock html) {
    found.add(
        new Trouble(
            Places.whole(html).start(),
            Severity.WARNING,
            "unclosed-comment",
            "the comment opened here is closed nowhere: all that follows is hidden",
            "write --> where the comment ends"));
  }

  private void tooDeep(Node node) {
    if (found.isEmpty() || !found.getLast().rule().equals("too-deeply-nested")) {
      List<SourceSpan> spans = node.getSourceSpans();
      found.add(
          new Trouble(
              spans.isEmpty() ? 0 : spans.getFirst().getInputIndex(),
              Severity.WARNING,
              "too-deeply-nested",
              "nests lists or quotes more than " + BodyReader.DEEPEST + " levels deep",
              "flatten the nesting; what lies deeper is shown as it was written"));
    }
  }
}
