package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Reads tables as GitHub's dialect has them, but loses no cell: a row may have more or fewer than
/// the header, and each keeps its exact place.
final class TableParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  /// A wide header over many short rows would grow to millions of cells.
  private static final int MOST_ADDED_CELLS = 20_000;

  private final Table table = new Table();
  private final List<SourceLine> rows = new ArrayList<>();
  private final List<@Nullable String> alignments;

  private int addedCells;

  private TableParser(SourceLine header, List<@Nullable String> alignments) {
    this.alignments = alignments;
    rows.add(header);
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return Lines.indexOf(line, '|', state.getNextNonSpaceIndex()) >= 0
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    rows.add(line);
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    addRow(rows.getFirst(), true, inlines);
    // The line below the header only says where columns are.
    rows.stream().skip(2).forEach(row -> addRow(row, false, inlines));
  }

  private void addRow(SourceLine line, boolean header, InlineParser inlines) {
    Table.Row row = new Table.Row();
    row.addSourceSpan(line.getSourceSpan());
    table.appendChild(row);
    List<SourceLine> cells = cells(line);
    for (int column = 0; column < cells.size(); column++) {
      fill(addCell(row, column, header), cells.get(column), inlines);
    }
    for (int column = cells.size(); column < alignments.size(); column++) {
      if (++addedCells < MOST_ADDED_CELLS) {
        addCell(row, column, header).addSourceSpan(endOf(line));
      }
    }
  }

  private Table.Cell addCell(Table.Row row, int column, boolean header) {
    Table.Cell cell =
        new Table.Cell(header, column < alignments.size() ? alignments.get(column) : null);
    row.appendChild(cell);
    return cell;
  }

  private static void fill(Table.Cell cell, SourceLine content, InlineParser inlines) {
    cell.addSourceSpan(content.getSourceSpan());
    inlines.parse(SourceLines.of(content), cell);
    unescapeBars(cell);
  }

  /// In code, too, a bar is written `\|` where it is to end no cell.
  private static void unescapeBars(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Code code) {
        code.setLiteral(code.getLiteral().replace("\\|", "|"));
      } else {
        unescapeBars(child);
      }
    }
  }

  /// The cells of a row without the blanks around them.
  private static List<SourceLine> cells(SourceLine line) {
    CharSequence row = line.getContent();
    int end = Lines.contentEnd(row);
    int start = firstVisible(row, 0, end);
    start = start < end && row.charAt(start) == '|' ? start + 1 : start;
    List<SourceLine> cells = new ArrayList<>();
    BitSet unclosed = new BitSet();
    for (int at = start; at < end; at++) {
      if (row.charAt(at) == '\\') {
        at++;
      } else if (row.charAt(at) == '`') {
        at = endOfCode(row, at, end, unclosed) - 1;
      } else if (row.charAt(at) == '|') {
        cells.add(cell(line, start, at));
        start = at + 1;
      }
    }
    if (start < end) {
      cells.add(cell(line, start, end));
    }
    return cells;
  }

  /// The index behind code, in which a bar ends no cell, or behind backticks that begin none.
  ///
  /// @param unclosed the lengths of backticks that nothing closes in the rest of the row
  private static int endOfCode(CharSequence row, int from, int end, BitSet unclosed) {
    int after = Lines.skip(row, '`', from);
    int length = after - from;
    for (int at = after; at < end && !unclosed.get(length); at++) {
      int runEnd = Lines.skip(row, '`', at);
      if (runEnd - at == length) {
        return runEnd;
      }
      at = Math.max(at, runEnd - 1);
    }
    unclosed.set(length);
    return after;
  }

  private static SourceLine cell(SourceLine line, int from, int to) {
    CharSequence row = line.getContent();
    int start = firstVisible(row, from, to);
    int end = to;
    while (end > start && Character.isWhitespace(row.charAt(end - 1))) {
      end--;
    }
    return SourceLine.of(row.subSequence(start, end), place(line, start, end));
  }

  private static int firstVisible(CharSequence row, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(row.charAt(start))) {
      start++;
    }
    return start;
  }

  private static SourceSpan endOf(SourceLine line) {
    int end = line.getContent().length();
    return place(line, end, end);
  }

  private static SourceSpan place(SourceLine line, int start, int end) {
    SourceSpan whole = line.getSourceSpan();
    return SourceSpan.of(
        whole.getLineIndex(),
        whole.getColumnIndex() + start,
        whole.getInputIndex() + start,
        end - start);
  }

  /// Starts a table at the line of hyphens below its header.
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || "|-:".indexOf(line.charAt(at)) < 0) {
        return BlockStart.none();
      }
      List<@Nullable String> alignments = alignments(Lines.rest(line, at));
      List<SourceLine> above =
          alignments.isEmpty() ? List.of() : matched.getParagraphLines().getLines();
      if (above.isEmpty() || Lines.indexOf(above.getLast().getContent(), '|', 0) < 0) {
        return BlockStart.none();
      }
      return BlockStart.of(new TableParser(above.getLast(), alignments))
          .atIndex(state.getIndex())
          .replaceParagraphLines(1);
    }

    /// What a line of hyphens, colons and bars says of each column; empty for any other line.
    private static List<@Nullable String> alignments(String line) {
      List<@Nullable String> alignments = new ArrayList<>();
      int from = line.startsWith("|") ? 1 : 0;
      boolean hasBar = from > 0;
      while (from < line.length()) {
        int bar = Lines.indexOf(line, '|', from);
        hasBar |= bar >= 0;
        String column = line.substring(from, bar < 0 ? line.length() : bar).strip();
        if (!isColumn(column)) {
          return List.of();
        }
        alignments.add(alignment(column));
        from = bar < 0 ? line.length() : bar + 1;
      }
      return hasBar ? alignments : List.of();
    }

    private static boolean isColumn(String column) {
      int from = column.startsWith(":") ? 1 : 0;
      int end = Lines.skip(column, '-', from);
      return end > from && (end == column.length() || column.substring(end).equals(":"));
    }

    private static @Nullable String alignment(String column) {
      if (column.endsWith(":")) {
        return column.startsWith(":") ? "center" : "right";
      }
      return column.startsWith(":") ? "left" : null;
    }
  }
}
