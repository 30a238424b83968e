package dev.hindcast.markdown;

import java.util.BitSet;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Keeps the time to read a paragraph in proportion to its length. CommonMark's parser looks for
/// the end of code and of tags from each beginning to the paragraph's end; this looks once and
/// remembers that there is none.
final class Bounds implements InlineContentParser {

  /// A tag or an address in `<…>` that is longer than this is text.
  private static final int LONGEST_TAG = 1_000;

  /// A run of more backticks is text.
  private static final int MOST_BACKTICKS = 64;

  private final BitSet unclosedCode = new BitSet();
  private boolean unclosedComment;
  private boolean unclosedTag;

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    return state.scanner().peek() == '`' ? code(state.scanner()) : tag(state.scanner());
  }

  private @Nullable ParsedInline code(Scanner scanner) {
    Position start = scanner.position();
    int length = scanner.matchMultiple('`');
    Position after = scanner.position();
    if (length <= MOST_BACKTICKS && !unclosedCode.get(length)) {
      if (isCodeClosed(scanner, length)) {
        return ParsedInline.none();
      }
      unclosedCode.set(length);
    }
    return ParsedInline.of(new Text(scanner.getSource(start, after).getContent()), after);
  }

  private static boolean isCodeClosed(Scanner scanner, int length) {
    while (scanner.find('`') >= 0) {
      if (scanner.matchMultiple('`') == length) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ParsedInline tag(Scanner scanner) {
    scanner.next();
    Position after = scanner.position();
    if (scanner.next("!--")) {
      return comment(scanner, after);
    }
    char first = scanner.peek();
    boolean begins = first == '/' || (first < 128 && Character.isLetterOrDigit(first));
    return begins && isTagClosed(scanner)
        ? ParsedInline.none()
        : ParsedInline.of(new Text("<"), after);
  }

  /// Whether a `>` follows soon.
  private boolean isTagClosed(Scanner scanner) {
    for (int passed = 0; !unclosedTag && passed < LONGEST_TAG; passed++) {
      if (scanner.peek() == '>') {
        return true;
      }
      unclosedTag = !scanner.hasNext();
      scanner.next();
    }
    return false;
  }

  private ParsedInline comment(Scanner scanner, Position afterBracket) {
    if (!unclosedComment && isCommentClosed(scanner)) {
      HtmlInline comment = new HtmlInline();
      comment.setLiteral("<!-- -->");
      return ParsedInline.of(comment, scanner.position());
    }
    unclosedComment = true;
    return ParsedInline.of(new Text("<"), afterBracket);
  }

  private static boolean isCommentClosed(Scanner scanner) {
    if (scanner.next('>') || scanner.next("->")) {
      return true;
    }
    while (scanner.find('-') >= 0) {
      if (scanner.next("-->")) {
        return true;
      }
      scanner.next();
    }
    return false;
  }

  /// Makes one for each block.
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('`', '<');
    }

    @Override
    public InlineContentParser create() {
      return new Bounds();
    }
  }
}
