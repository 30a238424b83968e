package dev.hindcast.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns flexmark's inlines into ours.
final class InlineReader {
  private final Document root;

  InlineReader(Document root) {
    this.root = root;
  }

  /// The running text of a block.
  Prose prose(Node block) {
    return new Prose(Places.of(block), inlines(block));
  }

  private List<Inline> inlines(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      add(child, inlines);
    }
    return List.copyOf(inlines);
  }

  private void add(Node node, List<Inline> inlines) {
    Span span = new Span(node.getStartOffset(), node.getEndOffset());
    switch (node) {
      case Code code -> inlines.add(new Inline.Code(span, code.getText().toString()));
      case Emphasis _ -> inlines.add(styled(span, Inline.Style.EMPHASIS, node));
      case StrongEmphasis _ -> inlines.add(styled(span, Inline.Style.STRONG, node));
      case Strikethrough _ -> inlines.add(styled(span, Inline.Style.STRUCK, node));
      case Image image ->
          inlines.add(
              new Inline.Image(span, image.getUrl().unescape(), image.getText().unescape()));
      case ImageRef image -> addReference(span, image, inlines);
      case Link link -> inlines.add(new Inline.Link(span, link.getUrl().unescape(), inlines(link)));
      case LinkRef link -> addReference(span, link, inlines);
      case AutoLink link -> inlines.add(address(span, link.getText().toString(), ""));
      case MailLink link -> inlines.add(address(span, link.getText().toString(), "mailto:"));
      case Footnote footnote -> addFootnote(span, footnote, inlines);
      case SoftLineBreak _ -> inlines.add(new Inline.LineBreak(span, false));
      case HardLineBreak _ -> inlines.add(new Inline.LineBreak(span, true));
      case HtmlInlineComment _ -> {}
      case HtmlInline html -> addHtml(span, html.getChars().toString(), inlines);
      case HtmlEntity entity -> inlines.add(new Inline.Text(span, entity.getChars().unescape()));
      default -> {
        if (node.hasChildren()) {
          node.getChildren().forEach(child -> add(child, inlines));
        } else {
          inlines.add(new Inline.Text(span, node.getChars().unescape()));
        }
      }
    }
  }

  private Inline styled(Span span, Inline.Style style, Node node) {
    return new Inline.Styled(span, style, inlines(node));
  }

  private static Inline address(Span span, String text, String scheme) {
    String target = text.startsWith("www.") ? "https://" + text : scheme + text;
    return new Inline.Link(span, target, List.of(new Inline.Text(span, text)));
  }

  /// `[text][name]`: a link where the name is defined, else the text as it stands.
  private void addReference(Span span, RefNode node, List<Inline> inlines) {
    @Nullable Reference definition = node.getReferenceNode(root);
    if (definition == null) {
      inlines.add(new Inline.Text(span, node.getChars().toString()));
    } else if (node instanceof ImageRef) {
      inlines.add(new Inline.Image(span, url(definition), node.getReference().unescape()));
    } else {
      List<Inline> inside = inlines(node);
      List<Inline> text =
          inside.isEmpty()
              ? List.of(new Inline.Text(span, node.getReference().unescape()))
              : inside;
      inlines.add(new Inline.Link(span, url(definition), text));
    }
  }

  private static String url(LinkNodeBase definition) {
    return definition.getUrl().unescape();
  }

  private static void addFootnote(Span span, Footnote footnote, List<Inline> inlines) {
    inlines.add(
        footnote.isDefined()
            ? new Inline.FootnoteMark(span, footnote.getText().toString())
            : new Inline.Text(span, footnote.getChars().toString()));
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
