package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// The comments of a body, as the parser found them: what looks like one in code is none.
final class BodyComments {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";
  private static final String MDX_OPENING = "{/*";
  private static final String MDX_CLOSING = "*/}";

  /// Elements whose content is shown or run as it stands (CommonMark 0.31, section 4.6).
  private static final Pattern VERBATIM =
      Pattern.compile("(?i)\\s*<(?:pre|script|style|textarea)\\b");

  private final String source;
  private final List<Comment> found = new ArrayList<>();

  private BodyComments(String source) {
    this.source = source;
  }

  /// All of them, in the order of the text.
  static List<Comment> in(Node root, String source) {
    BodyComments comments = new BodyComments(source);
    comments.collect(root);
    return List.copyOf(comments.found);
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case HtmlBlock html -> collectHtml(Places.whole(html));
        case HtmlInline html -> collectHtml(Places.whole(html));
        case Unseen.Line _, Unseen.Mark _ -> collectMdx(Places.whole(node));
        default -> collect(node);
      }
    }
  }

  private void collectHtml(Span html) {
    if (VERBATIM.matcher(source).region(html.start(), html.end()).lookingAt()) {
      return;
    }
    int start = source.indexOf(OPENING, html.start(), html.end());
    while (start >= 0) {
      int close = source.indexOf(CLOSING, Math.min(start + 2, html.end()), html.end());
      if (close < 0) {
        return;
      }
      int end = close + CLOSING.length();
      add(new Span(start, end), OPENING, CLOSING);
      start = source.indexOf(OPENING, end, html.end());
    }
  }

  private void collectMdx(Span tag) {
    String text = source.substring(tag.start(), tag.end()).strip();
    if (text.startsWith(MDX_OPENING) && text.endsWith(MDX_CLOSING)) {
      int start = source.indexOf(MDX_OPENING, tag.start());
      add(new Span(start, start + text.length()), MDX_OPENING, MDX_CLOSING);
    }
  }

  private void add(Span span, String opening, String closing) {
    int from = span.start() + opening.length();
    int to = Math.max(from, span.end() - closing.length());
    found.add(new Comment(span, source.substring(from, to).strip()));
  }
}
