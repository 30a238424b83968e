package dev.hindcast.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes blocks as safe HTML.
///
/// Differs from flexmark's own output where a page must lose nothing and ask no other host for
/// anything: tags that HTML does not know are text, pictures from elsewhere are links, footnotes
/// and notes stand where they were written.
final class BodyHtml {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:|//).*");

  /// Stands before each block and after the last. No text holds it: the parser replaces it, as
  /// CommonMark 0.31, section 2.3, demands.
  private static final String SEPARATOR = "\0";

  private static final Pattern OPENING = Pattern.compile("(?i)<details\\b");
  private static final Pattern CLOSING = Pattern.compile("(?i)</details\\b");

  private final HtmlRenderer renderer;

  BodyHtml(DataHolder options) {
    this.renderer = HtmlRenderer.builder(options).nodeRendererFactory(_ -> new Parts()).build();
  }

  /// The HTML of each child of a document, in their order.
  List<String> blocks(Document root) {
    List<String> pieces = List.of(renderer.render(root).split(SEPARATOR, -1));
    return withDisclosuresWhole(pieces.subList(1, pieces.size() - 1)).stream()
        .map(SafeHtml::sanitize)
        .toList();
  }

  /// Blocks between `<details>` and `</details>`, as GitHub's dialect divides them, become one,
  /// since the sanitizer closes what a block leaves open. The first has the HTML of all, the others
  /// none.
  private static List<String> withDisclosuresWhole(List<String> blocks) {
    List<String> whole = new ArrayList<>(blocks);
    int first = 0;
    while (first < blocks.size()) {
      int end = endOfDisclosure(blocks, first);
      if (end < 0) {
        return whole;
      }
      whole.set(first, String.join("", blocks.subList(first, end)));
      Collections.fill(whole.subList(first + 1, end), "");
      first = end;
    }
    return whole;
  }

  /// The index after the block that closes what a block opens, which is the block itself where it
  /// opens nothing; -1 where nothing closes it.
  private static int endOfDisclosure(List<String> blocks, int first) {
    int open = 0;
    for (int at = first; at < blocks.size(); at++) {
      open += count(OPENING, blocks.get(at)) - count(CLOSING, blocks.get(at));
      if (open <= 0) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int count(Pattern tag, String html) {
    return (int) tag.matcher(html).results().count();
  }

  private record Parts() implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Document.class, Parts::document),
          new NodeRenderingHandler<>(Heading.class, Parts::heading),
          new NodeRenderingHandler<>(
              com.vladsch.flexmark.ast.HtmlBlock.class, (node, _, html) -> raw(node, html)),
          new NodeRenderingHandler<>(
              com.vladsch.flexmark.ast.HtmlInnerBlock.class, (node, _, html) -> raw(node, html)),
          new NodeRenderingHandler<>(HtmlInline.class, (node, _, html) -> raw(node, html)),
          new NodeRenderingHandler<>(Image.class, Parts::image),
          new NodeRenderingHandler<>(ImageRef.class, Parts::imageReference),
          new NodeRenderingHandler<>(Footnote.class, Parts::footnote),
          new NodeRenderingHandler<>(FootnoteBlock.class, Parts::footnoteBlock),
          new NodeRenderingHandler<>(AdmonitionBlock.class, Parts::admonition));
    }

    private static void document(Document node, NodeRendererContext context, HtmlWriter html) {
      for (Node block : node.getChildren()) {
        html.raw(SEPARATOR);
        context.render(block);
      }
      html.raw(SEPARATOR);
    }

    private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
      String element = "h" + node.getLevel();
      html.attr("id", node.getAnchorRefId()).withAttr().tag(element);
      context.renderChildren(node);
      html.tag("/" + element).line();
    }

    private static void raw(HtmlBlockBase node, HtmlWriter html) {
      html.line().raw(RawHtml.passable(node.getContentChars().toString())).line();
    }

    private static void raw(HtmlInlineBase node, HtmlWriter html) {
      html.raw(RawHtml.passable(node.getChars().toString()));
    }

    private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
      picture(
          node.getUrl().unescape(), node.getText().unescape(), node.getTitle().unescape(), html);
    }

    private static void imageReference(
        ImageRef node, NodeRendererContext context, HtmlWriter html) {
      @Nullable Reference definition = node.getReferenceNode(context.getDocument());
      if (definition == null) {
        html.text(node.getChars());
      } else {
        picture(
            definition.getUrl().unescape(),
            node.getReference().unescape(),
            definition.getTitle().unescape(),
            html);
      }
    }

    /// A picture from another host would tell that host who reads what, so it is a link.
    private static void picture(String target, String description, String title, HtmlWriter html) {
      if (!title.isBlank()) {
        html.attr("title", title);
      }
      if (ELSEWHERE.matcher(target).matches()) {
        html.attr("href", target).withAttr().tag("a");
        html.text(description.isBlank() ? target : description);
        html.tag("/a");
      } else {
        html.attr("src", target).attr("alt", description).withAttr().tagVoid("img");
      }
    }

    private static void footnote(Footnote node, NodeRendererContext context, HtmlWriter html) {
      if (node.isDefined()) {
        html.tag("sup");
        html.attr("href", "#fn-" + node.getText()).withAttr().tag("a");
        html.text(node.getText());
        html.tag("/a").tag("/sup");
      } else {
        html.text(node.getChars());
      }
    }

    private static void footnoteBlock(
        FootnoteBlock node, NodeRendererContext context, HtmlWriter html) {
      html.attr("class", "footnote").attr("id", "fn-" + node.getText()).withAttr().tag("div");
      html.tag("sup");
      html.text(node.getText());
      html.tag("/sup");
      context.renderChildren(node);
      html.tag("/div").line();
    }

    private static void admonition(
        AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
      html.attr("class", "note").withAttr().tag("div").line();
      html.attr("class", "note-title").withAttr().tag("p");
      html.text(node.getTitle().isEmpty() ? node.getInfo() : node.getTitle());
      html.tag("/p").line();
      context.renderChildren(node);
      html.tag("/div").line();
    }
  }
}
