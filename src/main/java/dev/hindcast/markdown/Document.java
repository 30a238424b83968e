package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// A Markdown file, read: what it says, where, and what could not be understood.
///
/// @param frontMatter empty where the file has none
/// @param body the outermost blocks, in the order of the text
/// @param comments of the head and of the body, in the order of the text; none of those in code
/// @param diagnostics what could not be read, in the order of the text
public record Document(
    SourceFile file,
    FrontMatter frontMatter,
    List<RenderedBlock> body,
    List<Comment> comments,
    List<Diagnostic> diagnostics) {

  /// An outermost block and its HTML.
  ///
  /// @param html safe to print; links as written, headings with their anchors
  public record RenderedBlock(Block block, String html) {}

  /// The outermost blocks.
  public Stream<Block> blocks() {
    return body.stream().map(RenderedBlock::block);
  }

  /// Every block of the body, parents before their children, in the order of the text.
  public Stream<Block> allBlocks() {
    return blocks().flatMap(Block::withDescendants);
  }

  /// Every piece of running text: headings, paragraphs, table cells, in the order of the text.
  public Stream<Prose> prose() {
    return allBlocks().flatMap(Block::ownProse);
  }

  /// The HTML of the outermost blocks that begin within a span.
  public String html(Span span) {
    StringBuilder html = new StringBuilder();
    body.stream()
        .filter(rendered -> span.contains(rendered.block().span().start()))
        .forEach(rendered -> html.append(rendered.html()));
    return html.toString();
  }
}
