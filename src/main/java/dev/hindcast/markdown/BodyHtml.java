package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/// Writes the outermost blocks of a document as safe HTML.
final class BodyHtml {
  private static final Pattern OPENING = Pattern.compile("(?i)<details\\b");
  private static final Pattern CLOSING = Pattern.compile("(?i)</details\\b");

  private final HtmlRenderer renderer;

  BodyHtml(Anchors anchors) {
    this.renderer =
        HtmlRenderer.builder()
            .nodeRendererFactory(context -> new PartHtml(context, anchors))
            .extensions(List.of(StrikethroughExtension.create()))
            .build();
  }

  /// The HTML of each child of a document, in their order.
  List<String> blocks(Node root) {
    List<String> blocks = new ArrayList<>();
    boolean raw = false;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      blocks.add(renderer.render(node));
      raw |= hasRawHtml(node);
    }
    return raw
        ? withDisclosuresWhole(blocks).stream().map(SafeHtml::sanitize).toList()
        : SafeHtml.sanitizeAll(blocks);
  }

  private static boolean hasRawHtml(Node parent) {
    if (parent instanceof HtmlBlock || parent instanceof HtmlInline) {
      return true;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (hasRawHtml(child)) {
        return true;
      }
    }
    return false;
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
}
