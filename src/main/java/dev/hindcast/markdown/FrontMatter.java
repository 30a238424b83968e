package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.Optional;

/// The values at the head of a file.
///
/// @param syntax how the head is written
/// @param span the head with its fences; empty where there is none
/// @param values empty where there is no head or it could not be read
public record FrontMatter(Syntax syntax, Span span, Value.Mapping values) {

  /// How a head is written.
  public enum Syntax {
    NONE,
    YAML,
    /// A head whose syntax is not read; its text stays on the page.
    UNREAD
  }

  static final FrontMatter NONE = none(0);

  static FrontMatter none(int offset) {
    Span empty = new Span(offset, offset);
    return new FrontMatter(Syntax.NONE, empty, new Value.Mapping(empty, java.util.List.of()));
  }

  public boolean isPresent() {
    return syntax != Syntax.NONE;
  }

  /// The value of a key; the last one where the key stands twice.
  public Optional<Value> find(String key) {
    return values.find(key);
  }
}
