package dev.hindcast.foreign;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Plain HTML as Markdown.
///
/// flexmark's converter does most of it. What it knows no form for, or guesses at, is written here
/// and held until it is done: notes, pictures, lines within a cell, marks that begin a block.
final class PageMarkdown {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
          .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
          .set(FlexmarkHtmlConverter.SKIP_ATTRIBUTES, true)
          .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
          .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
          .set(FlexmarkHtmlConverter.DOT_ONLY_NUMERIC_LISTS, false)
          .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
          .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
          .set(FlexmarkHtmlConverter.NBSP_TEXT, " ")
          .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
          .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
          .set(FlexmarkHtmlConverter.THEMATIC_BREAK, "---")
          .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT)
          .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT)
          .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
          .toImmutable();

  /// The converter counts siblings anew for each of them.
  private static final int MOST_SIBLINGS = 10_000;

  /// The start of a line that holds something.
  private static final Pattern LINE = Pattern.compile("(?m)^(?=.)");

  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, dt, dd, div, li, blockquote";

  private final FlexmarkHtmlConverter converter = FlexmarkHtmlConverter.builder(OPTIONS).build();
  private final HeldText held = new HeldText();

  /// The Markdown of an element, which is changed on the way.
  String of(Element content, DroppedParts dropped) {
    if (isHuge(content)) {
      dropped.note("the form of a page with very many parts, its text is kept", content);
      return "```\n" + content.wholeText().strip().replace("```", "` ` `") + "\n```\n";
    }
    holdProse(content);
    content.select("td br, th br").forEach(lineEnd -> replace(lineEnd, held.hold("<br>")));
    content.select("table").forEach(table -> PageTables.square(table, held));
    content.select("img").forEach(image -> holdImage(image, dropped));
    WikiPanels.in(content).forEach(this::holdPanel);
    return held.released(converter.convert(content)).strip() + "\n";
  }

  private static boolean isHuge(Element content) {
    return content.stream().anyMatch(element -> element.childNodeSize() > MOST_SIBLINGS);
  }

  private static void replace(Element element, String text) {
    element.replaceWith(new TextNode(text));
  }

  private void holdProse(Element content) {
    content
        .nodeStream(TextNode.class)
        .filter(text -> !isCode(text))
        .toList()
        .forEach(text -> text.text(held.prose(text.getWholeText())));
    for (Element block : content.select(BLOCKS)) {
      if (block.firstChild() instanceof TextNode first) {
        first.text(HeldText.paragraphStart(first.getWholeText()));
      }
    }
  }

  private static boolean isCode(Node node) {
    for (Node above = node.parent(); above != null; above = above.parent()) {
      if (above.nodeName().equals("pre") || above.nodeName().equals("code")) {
        return true;
      }
    }
    return false;
  }

  private void holdImage(Element image, DroppedParts dropped) {
    String address = image.attr("src").strip();
    if (address.isEmpty() || address.startsWith("data:")) {
      dropped.note("picture within the page", image);
      replace(image, image.attr("alt"));
    } else {
      String description = image.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip();
      String target = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
      replace(image, held.hold("![" + description + "](" + target + ")"));
    }
  }

  /// A note in a list or a table has no form of its own; its text stays where it is.
  private void holdPanel(Element panel) {
    if (panel.closest("li, td, th, blockquote") != null) {
      return;
    }
    String kind = WikiPanels.kind(panel);
    String title = WikiPanels.takeTitle(panel);
    String inside = converter.convert(panel).strip();
    String head = "!!! " + kind + (title.isEmpty() ? "" : " \"" + title + "\"");
    String note = head + "\n\n" + LINE.matcher(inside).replaceAll("    ");
    panel.replaceWith(new Element("p").text(held.hold(note)));
  }
}
