package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes passages of what documents hold.
final class Passages {
  private static final Span NOWHERE = new Span(0, 0);

  private Passages() {}

  static Passage of(Prose prose) {
    return new Passage(prose.text().strip(), prose.html().strip());
  }

  /// Plain text, as front matter has it.
  static Passage of(String text) {
    return of(plain(text));
  }

  /// Plain text without a place.
  static Prose plain(String text) {
    return new Prose(NOWHERE, List.of(new Inline.Text(NOWHERE, text)));
  }

  /// Blocks, one paragraph each.
  static Passage of(List<Block> blocks) {
    return of(new Prose(NOWHERE, List.of()), blocks);
  }

  /// One passage behind another.
  static Passage joined(Passage first, Passage second) {
    return new Passage(
        (first.text() + " " + second.text()).strip(),
        second.html().isEmpty() ? first.html() : first.html() + "<br>" + second.html());
  }

  /// Lines as one text.
  static Prose prose(List<Prose> lines) {
    List<Inline> inlines = new ArrayList<>();
    for (Prose line : lines) {
      if (!inlines.isEmpty()) {
        int start = line.span().start();
        inlines.add(new Inline.LineBreak(new Span(start, start), false));
      }
      inlines.addAll(line.inlines());
    }
    return new Prose(
        new Span(lines.getFirst().span().start(), lines.getLast().span().end()), inlines);
  }

  /// A lead and the blocks that belong to it, one paragraph each.
  static Passage of(Prose lead, List<Block> more) {
    List<Prose> pieces =
        Stream.concat(Stream.of(lead), pieces(more)).filter(p -> !p.isBlank()).toList();
    return new Passage(
        pieces.stream().map(Prose::text).map(String::strip).collect(Collectors.joining(" ")),
        pieces.stream().map(Prose::html).map(String::strip).collect(Collectors.joining("<br>")));
  }

  /// The visible text of blocks, one line a piece.
  static String text(List<Block> blocks) {
    return blocks.stream()
        .flatMap(Block::withDescendants)
        .flatMap(Passages::texts)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Code code -> Stream.of(code.text());
      case Block.Html html ->
          Stream.of(html.html().replaceAll("<!--(?s:.*?)-->|</?[A-Za-z][^<>]*>", " "));
      case Block.Admonition note -> Stream.of(note.title());
      default -> block.ownProse().map(Prose::text);
    };
  }

  private static Stream<Prose> pieces(List<Block> blocks) {
    return blocks.stream().flatMap(Block::withDescendants).flatMap(Block::ownProse);
  }
}
