package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Section;
import dev.hindcast.source.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The graphs and screenshots of a postmortem, which say more than its words.
final class Pictures {

  private Pictures() {}

  /// Whether one of some sections shows a picture.
  static boolean areIn(Subject subject, Stream<Section> sections) {
    TreeMap<Integer, Span> bodies = new TreeMap<>();
    sections.map(Section::body).forEach(body -> bodies.put(body.start(), body));
    return subject
        .document()
        .blocks()
        .filter(block -> isWithin(bodies.floorEntry(block.span().start()), block))
        .flatMap(Block::withDescendants)
        .flatMap(Block::ownProse)
        .flatMap(Prose::references)
        .anyMatch(Inline.Image.class::isInstance);
  }

  private static boolean isWithin(Map.@Nullable Entry<Integer, Span> body, Block block) {
    return body != null && body.getValue().contains(block.span().start());
  }
}
