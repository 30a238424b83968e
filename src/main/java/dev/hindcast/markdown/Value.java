package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A value of front matter or configuration, with its place.
public sealed interface Value {

  Span span();

  /// A single value as written, without its quotes; dates and numbers are not interpreted.
  ///
  /// @param quoted whether it is plainly a string
  record Scalar(Span span, String text, boolean quoted) implements Value {

    /// Whether the author wrote nothing, or `null` or `~`.
    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  record Sequence(Span span, List<Value> items) implements Value {}

  record Mapping(Span span, List<Entry> entries) implements Value {

    /// The value of a key; the last one where the key stands twice.
    public Optional<Value> find(String key) {
      return entries.reversed().stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  record Entry(Scalar key, Value value) {}

  /// The value on one line, as a person would write it.
  default String display() {
    return switch (this) {
      case Scalar scalar -> scalar.text();
      case Sequence sequence ->
          sequence.items().stream().map(Value::display).collect(Collectors.joining(", "));
      case Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> entry.key().text() + ": " + entry.value().display())
              .collect(Collectors.joining("; "));
    };
  }
}
