package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Divides a body at its headings and tells what each part is for.
final class SectionReader {
  private final SectionHeadings headings;

  SectionReader(SectionHeadings headings) {
    this.headings = headings;
  }

  /// The sections in the order of the text, the text before any heading first if there is some.
  List<Section> read(Document document) {
    List<Block> blocks = document.blocks().toList();
    List<Section> sections = new ArrayList<>();
    Deque<Section> parents = new ArrayDeque<>();
    int first = firstHeading(blocks, 0);
    if (first > 0) {
      sections.add(preamble(blocks.subList(0, first)));
    }
    for (int at = first; at < blocks.size(); ) {
      int next = firstHeading(blocks, at + 1);
      Block.Heading heading = (Block.Heading) blocks.get(at);
      while (!parents.isEmpty() && parents.peek().level() >= heading.level()) {
        parents.pop();
      }
      Section section =
          section(heading, blocks.subList(at + 1, next), Optional.ofNullable(parents.peek()));
      sections.add(section);
      parents.push(section);
      at = next;
    }
    return List.copyOf(sections);
  }

  private Section section(Block.Heading heading, List<Block> content, Optional<Section> parent) {
    String title = heading.title().text().strip();
    SectionKind kind =
        headings
            .kind(title)
            .orElseGet(
                () ->
                    parent
                        .filter(
                            above ->
                                above.level() > 1 || headings.kind(above.heading()).isPresent())
                        .map(Section::kind)
                        .orElse(SectionKind.OTHER));
    return new Section(
        heading.span(),
        heading.level(),
        title,
        kind,
        extent(heading.span().end(), content),
        Passages.text(content));
  }

  private static Section preamble(List<Block> content) {
    int start = content.getFirst().span().start();
    return new Section(
        new Span(start, start),
        0,
        "",
        SectionKind.OTHER,
        extent(start, content),
        Passages.text(content));
  }

  /// From where the heading ends to where the content ends.
  private static Span extent(int start, List<Block> content) {
    return new Span(
        start, content.isEmpty() ? start : Math.max(start, content.getLast().span().end()));
  }

  private static int firstHeading(List<Block> blocks, int from) {
    for (int index = from; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Block.Heading) {
        return index;
      }
    }
    return blocks.size();
  }
}
