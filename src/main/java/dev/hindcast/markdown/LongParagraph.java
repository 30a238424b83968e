package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// The rest of a paragraph of very many lines, such as a log without a fence. CommonMark's parser
/// copies all lines of a paragraph at each line that begins with no letter; these it cannot copy.
final class LongParagraph extends AbstractBlockParser {

  /// More lines than a person writes without a blank one.
  private static final int LINES = 1_000;

  private final Paragraph paragraph = new Paragraph();
  private final List<SourceLine> lines = new ArrayList<>();

  @Override
  public Block getBlock() {
    return paragraph;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line);
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    inlines.parse(SourceLines.of(lines), paragraph);
  }

  /// Starts where a paragraph has become long.
  static final class Factory implements BlockParserFactory {
    private @Nullable BlockParser last;
    private int lines;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BlockParser parser = matched.getMatchedBlockParser();
      if (!parser.equals(last)) {
        last = parser;
        lines = 0;
      }
      lines++;
      boolean grows = parser.getBlock() instanceof Paragraph && !(parser instanceof LongParagraph);
      return grows && lines > LINES
          ? BlockStart.of(new LongParagraph()).atIndex(state.getNextNonSpaceIndex())
          : BlockStart.none();
    }
  }
}
