package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The lines of a paragraph as its author broke them.
final class Lines {
  private Lines() {}

  /// Each line as a text of its own; a mark that goes over a line's end keeps both in one.
  static List<Prose> of(Prose prose) {
    List<Prose> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    int start = prose.span().start();
    for (Inline inline : prose.inlines()) {
      if (inline instanceof Inline.LineBreak) {
        add(lines, start, inline.span().start(), line);
        line = new ArrayList<>();
        start = inline.span().end();
      } else {
        line.add(inline);
      }
    }
    add(lines, start, prose.span().end(), line);
    return List.copyOf(lines);
  }

  private static void add(List<Prose> lines, int start, int end, List<Inline> line) {
    int from = line.isEmpty() ? start : Math.max(start, line.getFirst().span().start());
    lines.add(new Prose(new Span(Math.min(from, end), end), line));
  }
}
