package dev.hindcast.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Reads the Markdown below a head: GitHub's dialect with footnotes, definition lists and
/// admonitions.
final class BodyReader {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  FootnoteExtension.create(),
                  AutolinkExtension.create(),
                  DefinitionExtension.create(),
                  AdmonitionExtension.create()))
          // GitHub draws a table whose rows have more or fewer cells than its head.
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          // "#NoSpace" is a heading in other dialects; here it is text, as on GitHub.
          .set(Parser.HEADING_NO_ATX_SPACE, false)
          .set(TaskListExtension.ITEM_DONE_MARKER, "☑ ")
          .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "☐ ")
          .toImmutable();

  private final Parser parser = Parser.builder(OPTIONS).build();
  private final BodyHtml html = new BodyHtml(OPTIONS);

  /// The blocks from an offset on.
  List<Document.RenderedBlock> read(SourceFile file, int start) {
    com.vladsch.flexmark.util.ast.Document root = parser.parse(blanked(file.text(), start));
    Anchors.assign(root);
    BlockReader blocks = new BlockReader(new InlineReader(root));
    Iterator<String> rendered = html.blocks(root).iterator();
    List<Document.RenderedBlock> body = new ArrayList<>();
    for (Node node : root.getChildren()) {
      String blockHtml = rendered.next();
      blocks.read(node).ifPresent(block -> body.add(new Document.RenderedBlock(block, blockHtml)));
    }
    return List.copyOf(body);
  }

  /// The text with blanks for all before an offset, so that every place stays what it is.
  private static String blanked(String text, int start) {
    StringBuilder blanked = new StringBuilder(text.length());
    for (int index = 0; index < start; index++) {
      blanked.append(text.charAt(index) == '\n' ? '\n' : ' ');
    }
    return blanked.append(text, start, text.length()).toString();
  }
}
