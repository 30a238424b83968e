package dev.hindcast.foreign;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/// Makes tables of a kind that Markdown can write: a row of heads, one line a cell.
final class PageTables {
  private static final String BLOCKS = "p, li, div, pre, h1, h2, h3, h4, h5, h6, blockquote";

  private PageTables() {}

  static void square(Element table, HeldText held) {
    table.select("td, th").forEach(cell -> onOneLine(cell, held));
    table.select("caption, colgroup").remove();
    Elements rows = table.select("tr");
    if (!rows.isEmpty() && table.selectFirst("thead tr") == null) {
      addHead(table, rows.getFirst());
    }
    table.select("tbody th").forEach(name -> name.tagName("td"));
  }

  /// The first row where all its cells are heads, else an empty one: a table of names and values
  /// has no heads.
  private static void addHead(Element table, Element first) {
    Element head = table.prependElement("thead");
    boolean isHead = first.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    if (isHead) {
      head.appendChild(first);
      return;
    }
    Element row = head.appendElement("tr");
    first.children().forEach(_ -> row.appendElement("th"));
  }

  /// Blocks in a cell become lines of it.
  private static void onOneLine(Element cell, HeldText held) {
    cell.select("li > ul, li > ol").forEach(list -> list.before(new TextNode(held.hold("<br>"))));
    List<Element> lines =
        cell.select(BLOCKS).stream()
            .filter(block -> block.hasText() && block.select(BLOCKS).size() == 1)
            .toList();
    lines.stream()
        .limit(Math.max(0, lines.size() - 1))
        .forEach(line -> line.appendChild(new TextNode(held.hold("<br>"))));
    cell.select(BLOCKS + ", ul, ol").forEach(block -> block.tagName("span"));
  }
}
