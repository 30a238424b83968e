package dev.hindcast.lint.settings;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads what a configuration states as what it has to be, and says where it is something else.
record StatedValues(SourceFile file) {

  /// The fields of a value; none where it is empty.
  ///
  /// @param example how it is written
  List<Value.Entry> entries(Value value, String name, String example) throws SettingMistake {
    if (value instanceof Value.Scalar scalar && scalar.isNull()) {
      return List.of();
    }
    if (!(value instanceof Value.Mapping mapping)) {
      throw mistake(value, "'" + name + "' holds no fields", "write it as in '" + example + "'");
    }
    Set<String> seen = new HashSet<>();
    for (Value.Entry entry : mapping.entries()) {
      if (!seen.add(entry.key().text())) {
        throw mistake(entry.key(), "'" + entry.key().text() + "' stands twice", "keep one");
      }
    }
    return mapping.entries();
  }

  /// A single text.
  Value.Scalar text(Value value, String name) throws SettingMistake {
    if (value instanceof Value.Scalar scalar && !scalar.isNull()) {
      return scalar;
    }
    throw value instanceof Value.Scalar
        ? mistake(value, "'" + name + "' has no value", "write one behind it, or take it out")
        : mistake(value, "'" + name + "' is not one value", "write one behind it");
  }

  /// A text or a list of texts; none where it is empty.
  List<Value.Scalar> texts(Value value, String name) throws SettingMistake {
    List<Value> items =
        switch (value) {
          case Value.Sequence sequence -> sequence.items();
          case Value.Scalar scalar when scalar.isNull() -> List.of();
          default -> List.of(value);
        };
    for (Value item : items) {
      if (!(item instanceof Value.Scalar)) {
        throw mistake(
            item, "'" + name + "' holds more than values", "write it as '" + name + ": [a, b]'");
      }
    }
    return items.stream().map(Value.Scalar.class::cast).toList();
  }

  LocalDate day(Value value, String name) throws SettingMistake {
    try {
      return LocalDate.parse(value.display());
    } catch (DateTimeException _) {
      throw mistake(
          value,
          "'" + name + "' is '" + value.display() + "', which is no day",
          "write it as 2026-02-03");
    }
  }

  /// One of some words.
  ///
  /// @param what it is, such as `severity`
  <T> T word(
      Value.Scalar value, String what, Function<String, Optional<T>> meaning, List<String> words)
      throws SettingMistake {
    Optional<T> known = meaning.apply(value.text());
    if (known.isEmpty()) {
      throw unknown(
          value, "there is no " + what + " '" + value.text() + "'", words, "it is one of ");
    }
    return known.get();
  }

  /// @param list what stands before the list of names, which ends the way out
  SettingMistake unknown(Value.Scalar value, String what, Collection<String> names, String list) {
    return mistake(
        value, what + NearestWord.question(value.text(), names), list + String.join(", ", names));
  }

  SettingMistake mistake(Value value, String what, String help) {
    return new SettingMistake(file, value.span().start(), what, help);
  }
}
