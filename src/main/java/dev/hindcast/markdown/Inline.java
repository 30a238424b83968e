package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// A part of running text and its place in the file.
public sealed interface Inline {

  Span span();

  /// Visible characters.
  ///
  /// @param text after entities and escapes were resolved; of the span's length where there were
  ///   none
  record Text(Span span, String text) implements Inline {}

  record Code(Span span, String text) implements Inline {}

  record Styled(Span span, Style style, List<Inline> children) implements Inline {}

  /// A link of any syntax, references resolved.
  ///
  /// @param target as written
  record Link(Span span, String target, List<Inline> children) implements Inline {}

  record Image(Span span, String target, String description) implements Inline {}

  record FootnoteMark(Span span, String label) implements Inline {}

  /// The end of a line within a paragraph.
  ///
  /// @param hard whether the author asked for a new line
  record LineBreak(Span span, boolean hard) implements Inline {}

  /// How a stretch is set off.
  enum Style {
    EMPHASIS("em"),
    STRONG("strong"),
    STRUCK("del");

    private final String element;

    Style(String element) {
      this.element = element;
    }

    /// The HTML element.
    public String element() {
      return element;
    }
  }

  /// The parts directly inside.
  default List<Inline> children() {
    return switch (this) {
      case Styled styled -> styled.children;
      case Link link -> link.children;
      case Text _, Code _, Image _, FootnoteMark _, LineBreak _ -> List.of();
    };
  }

  /// Whether it points elsewhere.
  default boolean isReference() {
    return this instanceof Link || this instanceof Image;
  }

  /// This part and all inside it, parents first.
  default Stream<Inline> withDescendants() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Inline::withDescendants));
  }
}
