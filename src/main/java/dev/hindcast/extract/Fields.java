package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the values of one mapping by name, remembers which names it was asked for, and reports
/// values of the wrong kind. A name is found whatever its case and whether it has `_`, `-` or
/// blanks.
final class Fields {
  private final SourceFile file;
  private final Value.Mapping mapping;
  private final List<Diagnostic> diagnostics;
  private final Set<String> known = new HashSet<>();

  Fields(SourceFile file, Value.Mapping mapping, List<Diagnostic> diagnostics) {
    this.file = file;
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  /// The value of a field, under its own name or another one that is read too. Of several such
  /// names the first counts; the others are as unknown as any field.
  ///
  /// @param names the canonical name first
  Optional<Value> value(String... names) {
    Optional<Value> found = Optional.empty();
    known.add(names[0]);
    for (String name : names) {
      if (found.isEmpty()) {
        found = find(name);
        if (found.isPresent() && !name.equals(names[0])) {
          known.add(name);
          reportOtherName(name, names[0]);
        }
      }
    }
    return found.filter(value -> !(value instanceof Value.Scalar scalar && scalar.isNull()));
  }

  /// The text of a field; a list of texts is joined.
  Optional<String> text(String... names) {
    return value(names).map(Value::display).map(String::strip).filter(text -> !text.isEmpty());
  }

  @Nullable String textOrNull(String... names) {
    return text(names).orElse(null);
  }

  /// The text of a field in lower case with hyphens, as terms of vocabularies are written.
  @Nullable String term(String... names) {
    return text(names).map(Fields::asTerm).orElse(null);
  }

  static String asTerm(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
  }

  /// The texts of a field; a single text with commas is a list too.
  List<String> texts(String... names) {
    return value(names).map(Fields::texts).orElse(List.of());
  }

  private static List<String> texts(Value value) {
    return switch (value) {
      case Value.Scalar scalar when scalar.quoted() -> nonBlank(List.of(scalar.text()));
      case Value.Scalar scalar -> nonBlank(List.of(scalar.text().split(",", -1)));
      case Value.Sequence sequence ->
          nonBlank(sequence.items().stream().map(Value::display).toList());
      case Value.Mapping mapping -> nonBlank(List.of(mapping.display()));
    };
  }

  private static List<String> nonBlank(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /// The whole number of a field; anything else is reported.
  @Nullable Integer number(String name) {
    Optional<Value> value = value(name);
    if (value.isEmpty()) {
      return null;
    }
    String digits = value.get().display().strip().replace("_", "");
    if (!digits.matches("\\d{1,9}")) {
      report(
          value.get().span(),
          "'" + name + "' is '" + value.get().display() + "', which is not a whole number",
          "write digits only, or leave the field out");
      return null;
    }
    return Integer.parseInt(digits);
  }

  /// The fields of a mapping inside this one; empty where there is none. Anything but a mapping is
  /// reported.
  Optional<Fields> fields(String... names) {
    Optional<Value> value = value(names);
    if (value.isPresent() && value.get() instanceof Value.Mapping inner) {
      return Optional.of(new Fields(file, inner, diagnostics));
    }
    value.ifPresent(
        other ->
            report(
                other.span(),
                "'" + names[0] + "' is '" + shortened(other) + "', where fields are expected",
                "write its fields indented below it, as in 'key: value'"));
    return Optional.empty();
  }

  /// The items of a list; a single value is a list of one.
  List<Value> items(String... names) {
    return value(names)
        .map(value -> value instanceof Value.Sequence sequence ? sequence.items() : List.of(value))
        .orElse(List.of());
  }

  /// The fields of a value that is a mapping.
  Optional<Fields> within(Value value) {
    return value instanceof Value.Mapping inner
        ? Optional.of(new Fields(file, inner, diagnostics))
        : Optional.empty();
  }

  /// The entries nobody asked for, in their order.
  List<Value.Entry> rest() {
    List<Value.Entry> rest = new ArrayList<>();
    for (Value.Entry entry : mapping.entries()) {
      if (known.stream().noneMatch(name -> sameName(name, entry.key().text()))) {
        rest.add(entry);
      }
    }
    return rest;
  }

  void report(Span span, String message, String help) {
    diagnostics.add(
        new Diagnostic(file, span, Severity.WARNING, "unreadable-value", message, help));
  }

  /// Tells of something that was read and could be written better.
  void suggest(Span span, String rule, String message, String help) {
    diagnostics.add(new Diagnostic(file, span, Severity.SUGGESTION, rule, message, help));
  }

  private Optional<Value> find(String name) {
    return mapping
        .find(name)
        .or(
            () ->
                mapping.entries().stream()
                    .filter(entry -> sameName(name, entry.key().text()))
                    .map(Value.Entry::value)
                    .findFirst());
  }

  private void reportOtherName(String name, String canonical) {
    mapping.entries().stream()
        .filter(entry -> sameName(name, entry.key().text()))
        .findFirst()
        .ifPresent(entry -> diagnostics.add(OtherName.found(file, entry.key(), canonical)));
  }

  private static boolean sameName(String name, String written) {
    return name.equals(
        written.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
  }

  private static String shortened(Value value) {
    String text = value.display();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
