package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fields of the front matter, whatever their case and whether they have `_`, `-` or blanks.
final class HeadField {
  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private HeadField() {}

  /// The value of the first of these names that has one.
  ///
  /// @param names in lower case with `_`
  static Optional<Value> find(Subject subject, String... names) {
    List<Value.Entry> entries = subject.document().frontMatter().values().entries();
    return Stream.of(names)
        .flatMap(name -> entries.stream().filter(entry -> name.equals(name(entry))))
        .map(Value.Entry::value)
        .filter(value -> !value.display().isBlank() && !isNull(value))
        .findFirst();
  }

  /// The name of a field in lower case with `_`.
  static String name(Value.Entry entry) {
    return entry.key().text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "_");
  }

  /// How many values a field has; a text with commas has several.
  static int size(Value value) {
    return switch (value) {
      case Value.Sequence sequence -> sequence.items().size();
      case Value.Scalar scalar when !scalar.quoted() ->
          (int) Stream.of(scalar.text().split(",", -1)).filter(text -> !text.isBlank()).count();
      default -> 1;
    };
  }

  /// The day that a value begins with, as in `2026-02-03` and `2026-02-03T08:12:00Z`.
  static Optional<LocalDate> day(Value value) {
    Matcher day = DAY.matcher(value.display());
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  static boolean isNull(Value value) {
    return value instanceof Value.Scalar scalar && scalar.isNull();
  }
}
