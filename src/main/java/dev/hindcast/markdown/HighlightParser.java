package dev.hindcast.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Reads the code between Jekyll's `{% highlight ruby %}` and `{% endhighlight %}`, or Hugo's `{{<
/// highlight ruby >}}` and `{{< /highlight >}}`.
final class HighlightParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final int FENCE = 3;

  private static final Pattern OPENING =
      Pattern.compile("\\{[{%][%<]?\\s*highlight\\s+([\\w+#.-]+)[^%>]*[%>]?[}%]\\}");

  private static final Pattern CLOSING =
      Pattern.compile("\\{[{%][%<]?\\s*(?:end|/\\s*)highlight\\s*[%>]?[}%]?\\}");

  private final FencedCodeBlock code = new FencedCodeBlock();
  private final StringBuilder lines = new StringBuilder();
  private boolean begun;

  private HighlightParser(String language) {
    code.setInfo(language);
    code.setFenceCharacter("`");
    code.setOpeningFenceLength(FENCE);
    code.setClosingFenceLength(FENCE);
  }

  @Override
  public Block getBlock() {
    return code;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    String line = Lines.rest(state.getLine().getContent(), state.getNextNonSpaceIndex());
    return line.startsWith("{") && CLOSING.matcher(line).matches()
        ? BlockContinue.finished()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    if (begun) {
      lines.append(line.getContent()).append('\n');
    }
    begun = true;
  }

  @Override
  public void closeBlock() {
    code.setLiteral(lines.toString());
  }

  /// Starts at the opening tag on a line of its own.
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || line.charAt(at) != '{') {
        return BlockStart.none();
      }
      Matcher opening = OPENING.matcher(Lines.rest(line, at));
      return opening.matches()
          ? BlockStart.of(new HighlightParser(opening.group(1))).atIndex(line.length())
          : BlockStart.none();
    }
  }
}
