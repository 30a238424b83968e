package dev.hindcast.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Reads the lines that only a site generator reads. Of a tag with a caption, the caption stays.
final class UnseenLine extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  /// A table of contents in the words of several generators; the target of a reference in MyST and
  /// Sphinx; the fence of a MyST or Quarto division.
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\[TOC\\]|\\[\\[_*TOC_*\\]\\]|\\([A-Za-z][\\w-]*\\)=|\\.\\. _[\\w-]+:"
              + "|\\.\\. contents::.*|:::+|:::+[ \\t]*\\{[^{}]*\\}",
          Pattern.CASE_INSENSITIVE);

  private final Block block;
  private final String visible;

  private UnseenLine(String visible) {
    this.visible = visible;
    this.block = visible.isBlank() ? new Unseen.Line() : new Paragraph();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    if (!visible.isBlank()) {
      var shown = TagParser.node(visible);
      shown.setSourceSpans(block.getSourceSpans());
      block.appendChild(shown);
    }
  }

  /// Starts at a line of nothing but such syntax, also within a paragraph.
  static final class Factory implements BlockParserFactory {
    private final Components components;

    Factory(Components components) {
      this.components = components;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence content = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || "{<[(.:".indexOf(content.charAt(at)) < 0) {
        return BlockStart.none();
      }
      return visible(Lines.rest(content, at))
          .map(shown -> BlockStart.of(new UnseenLine(shown)).atIndex(content.length()))
          .orElse(BlockStart.none());
    }

    /// What a reader sees of a line that is one tag, often nothing.
    private Optional<String> visible(String line) {
      return WHOLE.matcher(line).matches()
          ? Optional.of("")
          : GeneratorTag.at(line, components)
              .filter(tag -> tag.length() == line.length())
              .map(GeneratorTag::visible);
    }
  }
}
