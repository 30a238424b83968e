package dev.hindcast.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
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

/// Reads `: what it means` below the line of a term.
final class DefinitionParser extends ContainerParser {
  private static final int INDENT = 4;

  private final Block block;

  private DefinitionParser(Block block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (block instanceof Definitions && !state.isBlank()) {
      return isMeaning(state) || state.getIndent() >= INDENT
          ? BlockContinue.atIndex(state.getIndex())
          : BlockContinue.none();
    }
    return continueIndented(state, INDENT);
  }

  private static boolean isMeaning(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int at = state.getNextNonSpaceIndex();
    return state.getIndent() < INDENT
        && (Lines.startsWith(line, at, ": ") || Lines.startsWith(line, at, ":\t"));
  }

  private static final class TermParser extends AbstractBlockParser {
    private final Definitions.Term term = new Definitions.Term();
    private final SourceLine line;

    TermParser(SourceLine line) {
      this.line = line;
      term.addSourceSpan(line.getSourceSpan());
    }

    @Override
    public Block getBlock() {
      return term;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(SourceLines.of(line), term);
    }
  }

  /// Starts a list below a line of text, or one more meaning in it.
  static final class Factory implements BlockParserFactory {

    /// The last paragraph of more than one line, which is no term and only grows: to ask for its
    /// lines again for each line would take the square of their number.
    private @Nullable BlockParser noTerm;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (!isMeaning(state) || matched.getMatchedBlockParser().equals(noTerm)) {
        return BlockStart.none();
      }
      int after = state.getNextNonSpaceIndex() + 1;
      BlockParser meaning = new DefinitionParser(new Definitions.Meaning());
      if (matched.getMatchedBlockParser().getBlock() instanceof Definitions) {
        return BlockStart.of(meaning).atIndex(after);
      }
      List<SourceLine> above = matched.getParagraphLines().getLines();
      if (above.size() != 1) {
        noTerm = matched.getMatchedBlockParser();
        return BlockStart.none();
      }
      return BlockStart.of(
              new DefinitionParser(new Definitions()), new TermParser(above.getFirst()), meaning)
          .atIndex(after)
          .replaceParagraphLines(1);
    }
  }

  /// Joins lists that stand beside each other, as their terms have a paragraph's break between.
  static void join(Node root) {
    Node child = root.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof Definitions list && next instanceof Definitions more) {
        for (Node part = more.getFirstChild(); part != null; part = more.getFirstChild()) {
          list.appendChild(part);
        }
        more.getSourceSpans().forEach(list::addSourceSpan);
        more.unlink();
      } else {
        child = next;
      }
    }
  }
}
