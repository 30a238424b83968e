package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Turns the parser's inlines into ours.
final class InlineReader {
  private final String source;
  private final Places places;
  private final TextPlaces texts;

  /// The end of what was read last; the parser gives line breaks no place.
  private int cursor;

  InlineReader(String source) {
    this.source = source;
    this.places = new Places(source);
    this.texts = new TextPlaces(source);
  }

  /// The running text of a block.
  Prose prose(Node block) {
    cursor = Places.whole(block).start();
    return new Prose(places.of(block), inlines(block));
  }

  private List<Inline> inlines(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    addChildren(parent, inlines);
    return List.copyOf(inlines);
  }

  private void addChildren(Node parent, List<Inline> inlines) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      Span span = Places.has(child) ? Places.whole(child) : new Span(cursor, cursor);
      add(span, child, inlines);
      cursor = Math.max(cursor, span.end());
    }
  }

  private void add(Span span, Node node, List<Inline> inlines) {
    switch (node) {
      case Text text -> inlines.addAll(texts.runs(span, text.getLiteral()));
      case Code code -> inlines.add(new Inline.Code(span, code.getLiteral()));
      case Emphasis _ -> inlines.add(styled(span, Inline.Style.EMPHASIS, node));
      case StrongEmphasis _ -> inlines.add(styled(span, Inline.Style.STRONG, node));
      case Strikethrough _ -> inlines.add(styled(span, Inline.Style.STRUCK, node));
      case Image image ->
          inlines.add(new Inline.Image(span, image.getDestination(), Words.of(image)));
      case Link link -> inlines.add(new Inline.Link(span, link.getDestination(), inlines(link)));
      case Footnotes.Mark mark -> inlines.add(new Inline.FootnoteMark(span, mark.label()));
      case SoftLineBreak _ -> inlines.add(lineBreak(span, false));
      case HardLineBreak _ -> inlines.add(lineBreak(span, true));
      case HtmlInline html -> addHtml(span, html.getLiteral(), inlines);
      case Unseen.Mark _, TaskMark _ -> {}
      default -> addChildren(node, inlines);
    }
  }

  private Inline styled(Span span, Inline.Style style, Node node) {
    return new Inline.Styled(span, style, inlines(node));
  }

  private Inline lineBreak(Span span, boolean hard) {
    int end = source.indexOf('\n', span.start());
    int start = hard ? span.start() : end;
    Span place = span.length() > 0 || end < 0 ? span : new Span(start, end + 1);
    cursor = place.end();
    return new Inline.LineBreak(place, hard);
  }

  /// A tag that HTML knows has no text of its own; one that it does not know is text, such as
  /// `<start of outage>`.
  private static void addHtml(Span span, String tag, List<Inline> inlines) {
    if (RawHtml.isLineBreak(tag)) {
      inlines.add(new Inline.LineBreak(span, true));
    } else if (!RawHtml.isKnownTag(tag)) {
      inlines.add(new Inline.Text(span, tag));
    }
  }
}
