package dev.hindcast.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Turns flexmark's blocks into ours.
final class BlockReader {
  private final InlineReader inlines;

  BlockReader(InlineReader inlines) {
    this.inlines = inlines;
  }

  /// The block of a node; nothing for what has no place on a page, such as link definitions.
  Optional<Block> read(Node node) {
    return Optional.ofNullable(block(node));
  }

  private @Nullable Block block(Node node) {
    Span span = Places.of(node);
    return switch (node) {
      case Heading heading ->
          new Block.Heading(
              span, heading.getLevel(), inlines.prose(heading), heading.getAnchorRefId());
      case DefinitionList list -> definitions(span, list);
      case ListBlock list -> new Block.Listing(span, list instanceof OrderedList, items(list));
      case TableBlock table -> table(span, table);
      case FencedCodeBlock code ->
          new Block.Code(
              span,
              code.getInfo().unescape().toLowerCase(Locale.ROOT),
              code.getContentChars().toString());
      case IndentedCodeBlock code -> new Block.Code(span, "", code.getContentChars().toString());
      case BlockQuote quote -> new Block.Quote(span, blocks(quote));
      case HtmlCommentBlock _, Reference _ -> null;
      case HtmlBlockBase raw -> new Block.Html(span, raw.getChars().toString());
      case AdmonitionBlock note ->
          new Block.Admonition(
              span,
              note.getInfo().toString().toLowerCase(Locale.ROOT),
              note.getTitle().toString(),
              blocks(note));
      case FootnoteBlock footnote ->
          new Block.Footnote(span, footnote.getText().toString(), blocks(footnote));
      case ThematicBreak _ -> new Block.ThematicBreak(span);
      default -> new Block.Paragraph(span, inlines.prose(node));
    };
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      read(child).ifPresent(blocks::add);
    }
    return List.copyOf(blocks);
  }

  private List<Block.Item> items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        items.add(new Block.Item(Places.of(item), checked(item), blocks(item)));
      }
    }
    return List.copyOf(items);
  }

  private static @Nullable Boolean checked(ListItem item) {
    return item instanceof TaskListItem task ? (Boolean) task.isItemDoneMarker() : null;
  }

  private Block.Table table(Span span, TableBlock table) {
    List<Prose> header = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node child : part.getChildren()) {
        if (child instanceof TableRow row && part instanceof TableHead) {
          header.addAll(cells(row));
        } else if (child instanceof TableRow row && part instanceof TableBody) {
          rows.add(new Block.Row(Places.of(row), cells(row)));
        }
      }
    }
    return new Block.Table(span, List.copyOf(header), List.copyOf(rows));
  }

  private List<Prose> cells(TableRow row) {
    return StreamSupport.stream(row.getChildren().spliterator(), false)
        .map(inlines::prose)
        .toList();
  }

  private Block.Definitions definitions(Span span, DefinitionList list) {
    List<Prose> terms = new ArrayList<>();
    List<Block> meanings = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof DefinitionTerm) {
        terms.add(inlines.prose(child));
      } else if (child instanceof DefinitionItem) {
        meanings.addAll(blocks(child));
      }
    }
    return new Block.Definitions(span, List.copyOf(terms), List.copyOf(meanings));
  }
}
