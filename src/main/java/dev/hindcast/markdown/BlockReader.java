package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Turns the parser's blocks into ours.
final class BlockReader {
  private final Places places;
  private final InlineReader inlines;
  private final Anchors anchors;

  BlockReader(String source, Anchors anchors) {
    this.places = new Places(source);
    this.inlines = new InlineReader(source);
    this.anchors = anchors;
  }

  /// The block of a node; nothing for what has no place on a page, such as link definitions.
  Optional<Block> read(Node node) {
    return Optional.ofNullable(block(node));
  }

  private @Nullable Block block(Node node) {
    Span span = places.of(node);
    return switch (node) {
      case Heading heading ->
          new Block.Heading(span, heading.getLevel(), inlines.prose(heading), anchors.of(heading));
      case Definitions list -> definitions(span, list);
      case ListBlock list -> new Block.Listing(span, list instanceof OrderedList, items(list));
      case Table table -> table(span, table);
      case FencedCodeBlock code ->
          new Block.Code(span, CodeLanguage.of(code.getInfo()), code.getLiteral());
      case IndentedCodeBlock code -> new Block.Code(span, "", code.getLiteral());
      case BlockQuote quote -> new Block.Quote(span, blocks(quote));
      case LinkReferenceDefinition _, Unseen.Line _ -> null;
      case HtmlBlock raw ->
          RawHtml.isComment(raw.getLiteral()) ? null : new Block.Html(span, raw.getLiteral());
      case Note note -> new Block.Admonition(span, note.kind(), note.title(), blocks(note));
      case Footnotes.Definition footnote ->
          new Block.Footnote(span, footnote.label(), blocks(footnote));
      case ThematicBreak _ -> new Block.ThematicBreak(span);
      default -> new Block.Paragraph(span, inlines.prose(node));
    };
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof TaskMark)) {
        read(child).ifPresent(blocks::add);
      }
    }
    return List.copyOf(blocks);
  }

  private List<Block.Item> items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(places.of(item), checked(item), blocks(item)));
    }
    return List.copyOf(items);
  }

  private static @Nullable Boolean checked(Node item) {
    return item.getFirstChild() instanceof TaskMark task ? (Boolean) task.isChecked() : null;
  }

  private Block.Table table(Span span, Table table) {
    List<Prose> header = List.of();
    List<Block.Row> rows = new ArrayList<>();
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      if (row.getPrevious() == null) {
        header = cells(row);
      } else {
        rows.add(new Block.Row(places.of(row), cells(row)));
      }
    }
    return new Block.Table(span, header, List.copyOf(rows));
  }

  private List<Prose> cells(Node row) {
    List<Prose> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.prose(cell));
    }
    return List.copyOf(cells);
  }

  private Block.Definitions definitions(Span span, Definitions list) {
    List<Prose> terms = new ArrayList<>();
    List<Block> meanings = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Definitions.Term) {
        terms.add(inlines.prose(child));
      } else {
        meanings.addAll(blocks(child));
      }
    }
    return new Block.Definitions(span, List.copyOf(terms), List.copyOf(meanings));
  }
}
