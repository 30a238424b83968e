package dev.hindcast.search.files;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON text of maps, collections, integers and strings, without a needless blank.
///
/// It is also a JavaScript expression that may stand in a page: U+2028 and U+2029, which older
/// scripts take for line ends, and `<`, which could end a script element, are escaped.
final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /// @param value null, a map with string keys, a collection, an `int[]`, a number or a string
  static String of(@Nullable Object value) {
    Json json = new Json();
    json.add(value);
    return json.text.toString();
  }

  private void add(@Nullable Object value) {
    switch (value) {
      case null -> text.append("null");
      case Map<?, ?> map -> addObject(map);
      case Collection<?> values -> addArray(values);
      case int[] numbers -> addNumbers(numbers);
      case Number number -> text.append(number);
      default -> addString(value.toString());
    }
  }

  private void addObject(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(separator);
      addString(String.valueOf(entry.getKey()));
      text.append(':');
      add(entry.getValue());
      separator = ",";
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void addArray(Collection<?> values) {
    String separator = "";
    text.append('[');
    for (Object value : values) {
      text.append(separator);
      add(value);
      separator = ",";
    }
    text.append(']');
  }

  private void addNumbers(int[] numbers) {
    text.append('[');
    for (int index = 0; index < numbers.length; index++) {
      text.append(index == 0 ? "" : ",").append(numbers[index]);
    }
    text.append(']');
  }

  private void addString(String string) {
    text.append('"');
    for (int index = 0; index < string.length(); index++) {
      char unit = string.charAt(index);
      switch (unit) {
        case '"', '\\' -> text.append('\\').append(unit);
        case '<', '\u2028', '\u2029' -> addEscape(unit);
        default -> {
          if (unit < ' ' || (Character.isSurrogate(unit) && isLone(string, index))) {
            addEscape(unit);
          } else {
            text.append(unit);
          }
        }
      }
    }
    text.append('"');
  }

  private void addEscape(char unit) {
    String digits = Integer.toHexString(unit);
    text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }

  /// Whether a surrogate has no partner; UTF-8 could not hold it.
  private static boolean isLone(String string, int index) {
    return Character.isHighSurrogate(string.charAt(index))
        ? index + 1 == string.length() || !Character.isLowSurrogate(string.charAt(index + 1))
        : index == 0 || !Character.isHighSurrogate(string.charAt(index - 1));
  }
}
