package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of a code block, each with its place.
final class CodeLines {
  private CodeLines() {}

  static List<Prose> of(Block.Code code, SourceFile file) {
    return IntStream.rangeClosed(
            file.lineOf(code.span().start()),
            file.lineOf(Math.max(code.span().start(), code.span().end() - 1)))
        .mapToObj(file::lineSpan)
        .filter(line -> line.start() >= code.span().start() && line.end() <= code.span().end())
        .filter(line -> !file.text(line).isBlank())
        .map(line -> prose(line, file.text(line)))
        .toList();
  }

  private static Prose prose(Span line, String text) {
    int indent = text.length() - text.stripLeading().length();
    Span words = new Span(line.start() + indent, line.end());
    return new Prose(words, List.of(new Inline.Text(words, text.substring(indent))));
  }
}
