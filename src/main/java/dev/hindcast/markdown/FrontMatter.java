package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;

/// The values at the head of a file.
///
/// @param syntax how the head is written
/// @param span the head with its fences and what stands above them; empty where there is none
/// @param values what could be read of it
/// @param isWhole whether that is all; of a head that is not whole the text stays on the page
public record FrontMatter(Syntax syntax, Span span, Value.Mapping values, boolean isWhole) {

  /// How a head is written.
  public enum Syntax {
    NONE,
    YAML,
    TOML
  }

  static final FrontMatter NONE = none();

  private static FrontMatter none() {
    Span empty = new Span(0, 0);
    return new FrontMatter(Syntax.NONE, empty, new Value.Mapping(empty, List.of()), true);
  }

  public boolean isPresent() {
    return syntax != Syntax.NONE;
  }

  /// The value of a key; the last one where the key stands twice.
  public Optional<Value> find(String key) {
    return values.find(key);
  }
}
