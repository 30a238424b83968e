package dev.hindcast.lint.rules;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/// Where things stand that a rule knows by meaning only.
public final class Places {

  private Places() {}

  /// The title, wherever the file has it; else its first line.
  public static Span title(Subject subject) {
    return title(subject.document());
  }

  /// The title, wherever the file has it; else its first line.
  public static Span title(Document document) {
    return document
        .frontMatter()
        .find("title")
        .map(Value::span)
        .or(() -> firstHeading(document))
        .orElseGet(document.file()::firstLine);
  }

  /// The value that is written so in the front matter; else the title.
  public static Span written(Subject subject, String raw) {
    return scalars(subject.document().frontMatter().values())
        .filter(scalar -> scalar.text().equals(raw))
        .map(Value::span)
        .findFirst()
        .orElseGet(() -> title(subject));
  }

  /// Words within a stretch of the file; where they do not stand so, the stretch's first line.
  public static Span words(Subject subject, Span span, String words) {
    String text = subject.file().text(span);
    int at = words.isBlank() ? -1 : text.indexOf(words);
    if (at >= 0) {
      return new Span(span.start() + at, span.start() + at + words.length());
    }
    int end = text.indexOf('\n');
    return new Span(span.start(), end < 0 ? span.end() : span.start() + end);
  }

  /// Every single value, in the order of the text.
  public static Stream<Value.Scalar> scalars(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> Stream.of(scalar);
      case Value.Sequence sequence -> sequence.items().stream().flatMap(Places::scalars);
      case Value.Mapping mapping ->
          mapping.entries().stream().flatMap(entry -> scalars(entry.value()));
    };
  }

  private static Optional<Span> firstHeading(Document document) {
    return document.blocks().filter(Block.Heading.class::isInstance).map(Block::span).findFirst();
  }
}
