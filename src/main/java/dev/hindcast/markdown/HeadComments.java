package dev.hindcast.markdown;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The comments of a head: behind `#` in YAML and TOML, and of HTML above its first fence.
final class HeadComments {
  private final SourceFile file;
  private final FrontMatter head;
  private final TreeMap<Integer, Integer> scalars = new TreeMap<>();

  private HeadComments(SourceFile file, FrontMatter head) {
    this.file = file;
    this.head = head;
    collect(head.values());
  }

  /// All of them, in the order of the text.
  static List<Comment> in(SourceFile file, FrontMatter head) {
    return head.isPresent() ? new HeadComments(file, head).read() : List.of();
  }

  private List<Comment> read() {
    List<Comment> comments = new ArrayList<>();
    int from = addAbove(comments);
    int last = file.lineOf(Math.max(from, head.span().end() - 1));
    for (int line = file.lineOf(from); line <= last; line++) {
      Span span = file.lineSpan(line);
      int start = begin(Math.max(from, span.start()), span.end());
      if (start >= 0) {
        String text = file.text().substring(start + 1, span.end());
        comments.add(new Comment(new Span(start, span.end()), text.strip()));
      }
    }
    return List.copyOf(comments);
  }

  /// Where the head begins below a comment, if it begins below one.
  private int addAbove(List<Comment> comments) {
    String text = file.text();
    int start = text.indexOf("<!--");
    int end = start < 0 ? -1 : text.indexOf("-->", start + 2);
    if (end < 0 || end >= head.span().end() || !text.substring(0, start).isBlank()) {
      return 0;
    }
    int from = Math.min(start + 4, end);
    comments.add(new Comment(new Span(start, end + 3), text.substring(from, end).strip()));
    return end + 3;
  }

  /// Where a comment begins in a line; -1 where it has none. A `#` within a value is part of it.
  private int begin(int from, int end) {
    String text = file.text();
    for (int at = from; at < end; at++) {
      boolean opens =
          text.charAt(at) == '#' && (at == from || Character.isWhitespace(text.charAt(at - 1)));
      if (opens && !isInScalar(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isInScalar(int offset) {
    Map.Entry<Integer, Integer> before = scalars.floorEntry(offset);
    return before != null && offset < before.getValue();
  }

  private void collect(Value value) {
    switch (value) {
      case Value.Scalar scalar ->
          scalars.merge(scalar.span().start(), scalar.span().end(), Math::max);
      case Value.Sequence sequence -> sequence.items().forEach(this::collect);
      case Value.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    collect(entry.key());
                    collect(entry.value());
                  });
    }
  }
}
