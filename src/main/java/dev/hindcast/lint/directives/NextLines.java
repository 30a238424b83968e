package dev.hindcast.lint.directives;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Comment;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashMap;
import java.util.Map;

/// Which lines are next to a comment, whatever a formatter puts between: lines that say nothing,
/// and comments, are passed over.
///
/// Where a table follows it is the header and the first row, between which no comment can stand. In
/// a head it is the whole of a value or an item of a list that begins there.
final class NextLines {
  private final SourceFile file;

  /// For each line the next one that says something, itself among them; one more than there are
  /// where none does.
  private final int[] telling;

  /// The last line of what begins on a line and is taken as one.
  private final Map<Integer, Integer> lasts = new HashMap<>();

  NextLines(Document document) {
    this.file = document.file();
    this.telling = telling(document);
    document.allBlocks().forEach(this::addTable);
    addValues(document.frontMatter().values());
  }

  /// The lines next to a comment, both inclusive; the first is behind the last line of the file
  /// where nothing follows.
  record Range(int first, int last) {}

  Range after(Span comment) {
    int below = file.lineOf(comment.end()) + 1;
    int first = below < telling.length ? telling[below] : telling.length;
    return new Range(first, Math.max(first, lasts.getOrDefault(first, first)));
  }

  private static int[] telling(Document document) {
    SourceFile visible = new SourceFile("", withoutComments(document));
    int[] telling = new int[visible.lines() + 1];
    int next = visible.lines() + 1;
    for (int line = visible.lines(); line > 0; line--) {
      next = saysNothing(visible.line(line)) ? next : line;
      telling[line] = next;
    }
    return telling;
  }

  /// The marks of a quote around nothing are nothing.
  private static boolean saysNothing(String line) {
    return line.chars().allMatch(unit -> unit == '>' || Character.isWhitespace(unit));
  }

  private static String withoutComments(Document document) {
    StringBuilder text = new StringBuilder(document.file().text());
    for (Comment comment : document.comments()) {
      for (int at = comment.span().start(); at < comment.span().end(); at++) {
        text.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
      }
    }
    return text.toString();
  }

  private void addTable(Block block) {
    if (block instanceof Block.Table table && !table.rows().isEmpty()) {
      add(new Span(table.span().start(), table.rows().getFirst().span().end()));
    }
  }

  private void addValues(Value value) {
    switch (value) {
      case Value.Scalar scalar -> add(scalar.span());
      case Value.Sequence sequence ->
          sequence
              .items()
              .forEach(
                  item -> {
                    add(item.span());
                    addValues(item);
                  });
      case Value.Mapping mapping -> mapping.entries().forEach(entry -> addEntry(entry.value()));
    }
  }

  private void addEntry(Value value) {
    boolean isInBrackets =
        value.span().length() > 0 && "[{".indexOf(file.text().charAt(value.span().start())) >= 0;
    if (isInBrackets) {
      add(value.span());
    }
    addValues(value);
  }

  private void add(Span span) {
    lasts.merge(file.lineOf(span.start()), file.lineOf(span.end()), Math::max);
  }
}
