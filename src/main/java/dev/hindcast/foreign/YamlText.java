package dev.hindcast.foreign;

import dev.hindcast.markdown.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// YAML as a person would write it, of values that read back as they were.
final class YamlText {

  /// What needs no quotes: begins with a letter or a digit and holds nothing that YAML knows.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ./+()%@;!:#'’“”…→–—_&$€£°=~<>-]*");

  /// What YAML takes for nothing, or YAML 1.1 for yes and no.
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off");

  private static final int WIDEST_LIST = 80;

  private YamlText() {}

  /// The lines of a field.
  static String field(String name, Value value) {
    return field(name, value, "");
  }

  static String field(String name, List<String> texts) {
    return name + ": " + list(texts.stream().map(YamlText::quotedIfNeeded).toList()) + "\n";
  }

  static String field(String name, String text) {
    return name + ": " + quotedIfNeeded(text) + "\n";
  }

  private static String field(String name, Value value, String indent) {
    String key = indent + quotedIfNeeded(name) + ":";
    return switch (value) {
      case Value.Mapping mapping when !mapping.entries().isEmpty() ->
          key + "\n" + fields(mapping, indent + "  ");
      case Value.Sequence sequence when !isFlat(sequence) ->
          key + "\n" + items(sequence, indent + "  ");
      case Value.Scalar scalar when scalar.isNull() -> key + "\n";
      case Value other -> key + " " + onOneLine(other) + "\n";
    };
  }

  private static String fields(Value.Mapping mapping, String indent) {
    return mapping.entries().stream()
        .map(entry -> field(entry.key().text(), entry.value(), indent))
        .collect(Collectors.joining());
  }

  private static String items(Value.Sequence sequence, String indent) {
    return sequence.items().stream().map(item -> item(item, indent)).collect(Collectors.joining());
  }

  /// An item whose first field stands behind its hyphen.
  private static String item(Value item, String indent) {
    return item instanceof Value.Mapping mapping && !mapping.entries().isEmpty()
        ? indent + "- " + fields(mapping, indent + "  ").stripLeading()
        : indent + "- " + onOneLine(item) + "\n";
  }

  private static boolean isFlat(Value.Sequence sequence) {
    return sequence.items().stream().allMatch(Value.Scalar.class::isInstance)
        && onOneLine(sequence).length() <= WIDEST_LIST;
  }

  private static String onOneLine(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> scalar(scalar);
      case Value.Sequence sequence ->
          list(sequence.items().stream().map(YamlText::onOneLine).toList());
      case Value.Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> quotedIfNeeded(entry.key().text()) + ": " + onOneLine(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /// What was plain stays plain, so that `true` and a date are not made strings.
  private static String scalar(Value.Scalar scalar) {
    String text = scalar.text();
    if (scalar.isNull()) {
      return "null";
    }
    boolean staysPlain = scalar.quoted() ? isPlain(text) : isPlainSyntax(text);
    return staysPlain ? text : quoted(text);
  }

  static String quotedIfNeeded(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return isPlainSyntax(text)
        && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))
        && !text.matches("[\\d.eE+_-]+|0[xo][0-9a-fA-F]+");
  }

  private static boolean isPlainSyntax(String text) {
    return PLAIN.matcher(text).matches()
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPrintable(point)) {
          quoted.appendCodePoint(point);
        } else {
          quoted.append(escaped(point));
        }
      }
    }
  }

  /// YAML 1.2, production 1 (`c-printable`), without the marks that end lines elsewhere.
  private static boolean isPrintable(int point) {
    return point >= ' '
        && point != 0x7F
        && !(point >= 0x80 && point <= 0x9F)
        && !(point >= 0xD800 && point <= 0xDFFF)
        && point != 0x2028
        && point != 0x2029
        && point != 0xFEFF
        && (point & 0xFFFE) != 0xFFFE;
  }

  private static String escaped(int point) {
    String digits = Integer.toHexString(point);
    return point <= 0xFFFF
        ? "\\u" + "0".repeat(4 - digits.length()) + digits
        : "\\U" + "0".repeat(8 - digits.length()) + digits;
  }
}
