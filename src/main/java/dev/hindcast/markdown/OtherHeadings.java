package dev.hindcast.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
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

/// Reads headings that CommonMark has not: underlined as in reStructuredText, and `##Heading` with
/// no blank.
final class OtherHeadings extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final int DEEPEST = 6;

  private final Heading heading;
  private final SourceLine title;

  private OtherHeadings(Heading heading, SourceLine title) {
    this.heading = heading;
    this.title = title;
  }

  @Override
  public Block getBlock() {
    return heading;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    inlines.parse(SourceLines.of(title), heading);
  }

  /// Starts a heading at the line below its title.
  static final class Underlined implements BlockParserFactory {

    /// The marks of reStructuredText that CommonMark does not read as underlines, and those that it
    /// reads but not with a line above the title.
    private static final String MARKS = "^~\"*+#";

    private static final String OVERLINED = "=-";

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      char mark = line.charAt(at);
      if (state.getIndent() > 0
          || (MARKS + OVERLINED).indexOf(mark) < 0
          || !Lines.isRule(line, at)) {
        return BlockStart.none();
      }
      int length = Lines.contentEnd(line) - at;
      List<SourceLine> above = matched.getParagraphLines().getLines();
      boolean overlined = above.size() == 2 && isLineOf(mark, length, above.getFirst());
      if (!overlined && (above.size() != 1 || OVERLINED.indexOf(mark) >= 0)) {
        return BlockStart.none();
      }
      SourceLine title = above.getLast();
      return fits(mark, length, Lines.contentEnd(title.getContent()))
          ? BlockStart.of(new OtherHeadings(new UnderlinedHeading(mark), title))
              .atIndex(line.length())
              .replaceParagraphLines(above.size())
          : BlockStart.none();
    }

    private static boolean isLineOf(char mark, int length, SourceLine line) {
      CharSequence content = line.getContent();
      return content.charAt(0) == mark
          && Lines.isRule(content, 0)
          && Lines.contentEnd(content) == length;
    }

    /// As long as the title. Three tildes open a fence and three asterisks are a rule, so four are
    /// wanted of these, and tildes that are much longer than the title are a fence, too.
    private static boolean fits(char mark, int length, int title) {
      return switch (mark) {
        case '~' -> length >= 4 && length >= title && length <= title + 2;
        case '*' -> length >= 4 && length >= title;
        default -> length >= 3 && length >= title;
      };
    }
  }

  /// Starts a heading at `##Heading`, or at `#Heading` with a capital where the line stands alone:
  /// `#123` and `#channel` are text.
  static final class Glued implements BlockParserFactory {
    private final String text;

    /// @param text the whole text, to see whether a line stands alone
    Glued(String text) {
      this.text = text;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      SourceLine line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      int end = Lines.contentEnd(line.getContent());
      int after = Lines.skip(line.getContent(), '#', at);
      int level = after - at;
      if (level == 0
          || level > DEEPEST
          || state.getIndent() >= CODE_INDENT
          || after >= end
          || !Character.isLetter(line.getContent().charAt(after))
          || (level == 1 && !(isCapital(line.getContent().charAt(after)) && standsAlone(line)))) {
        return BlockStart.none();
      }
      Heading heading = new Heading();
      heading.setLevel(level);
      return BlockStart.of(new OtherHeadings(heading, line.substring(after, titleEnd(line, after))))
          .atIndex(line.getContent().length());
    }

    private static boolean isCapital(char letter) {
      return !Character.isLowerCase(letter);
    }

    private boolean standsAlone(SourceLine line) {
      int start = line.getSourceSpan().getInputIndex();
      int end = start + line.getSourceSpan().getLength();
      return isBlankLine(text.lastIndexOf('\n', start - 2) + 1, start) && isBlankAfter(end);
    }

    private boolean isBlankAfter(int end) {
      int next = text.indexOf('\n', end + 1);
      return end >= text.length() || isBlankLine(end, next < 0 ? text.length() : next);
    }

    private boolean isBlankLine(int from, int to) {
      return from >= to || text.substring(from, to).isBlank();
    }

    /// Where the title ends: before closing hashes, if there are any.
    private static int titleEnd(SourceLine line, int from) {
      CharSequence content = line.getContent();
      int end = Lines.contentEnd(content);
      int closing = end;
      while (closing > from && content.charAt(closing - 1) == '#') {
        closing--;
      }
      return closing > from && closing < end && content.charAt(closing - 1) == ' '
          ? Lines.contentEnd(content.subSequence(0, closing))
          : end;
    }
  }
}
