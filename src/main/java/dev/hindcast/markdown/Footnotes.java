package dev.hindcast.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Footnotes as GitHub writes them: `text[^1]` and, anywhere, `[^1]: what it says`.
final class Footnotes {
  private static final int INDENT = 4;

  private Footnotes() {}

  /// What a footnote says.
  static final class Definition extends CustomBlock {
    private final String label;

    Definition(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /// Where it is referred to.
  static final class Mark extends CustomNode {
    private final String label;

    Mark(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /// Starts a definition at `[^label]:`.
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || !Lines.startsWith(line, at, "[^")) {
        return BlockStart.none();
      }
      int end = Lines.indexOf(line, ']', at);
      boolean defines = end > at + 2 && Lines.startsWith(line, end, "]:");
      return defines
          ? BlockStart.of(new Parser(line.subSequence(at + 2, end).toString())).atIndex(end + 2)
          : BlockStart.none();
    }
  }

  private static final class Parser extends ContainerParser {
    private final Definition definition;

    Parser(String label) {
      this.definition = new Definition(label);
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return continueIndented(state, INDENT);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<Definition> definitions = new DefinitionMap<>(Definition.class);
      definitions.putIfAbsent(definition.label(), definition);
      return List.of(definitions);
    }
  }

  /// Turns `[^label]` into a mark where the label is defined.
  static final class Marks implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      String label = link.text().startsWith("^") ? link.text().substring(1) : "";
      if (label.isEmpty()
          || link.destination() != null
          || context.getDefinition(Definition.class, label) == null) {
        return LinkResult.none();
      }
      return LinkResult.replaceWith(new Mark(label), link.afterTextBracket());
    }
  }
}
