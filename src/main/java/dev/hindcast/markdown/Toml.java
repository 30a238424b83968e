package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlEntry;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

/// TOML as a tree of [Value]s with their places. Numbers and dates stay what their author wrote; a
/// dotted key and a table are nested mappings.
final class Toml {

  /// Deeper than any head a person writes; the parser recurses.
  private static final int DEEPEST = 40;

  private final TomlText text;

  private Toml(TomlText text) {
    this.text = text;
  }

  /// What was read, and what was not.
  record Parsed(Value.Mapping values, List<Fault> faults) {}

  /// @param line of the draft, from 0
  /// @param message what tomlj says
  record Fault(int line, Span span, String message) {}

  /// Reads every entry that can be read.
  static Parsed read(Draft draft) {
    TomlText text = new TomlText(draft);
    TomlParseResult result = parse(text.text());
    Toml toml = new Toml(text);
    List<Fault> faults = new ArrayList<>();
    for (TomlParseError error : result.errors()) {
      int index = toml.index(error.position());
      faults.add(
          new Fault(text.line(index), text.place(index), String.valueOf(error.getMessage())));
    }
    return new Parsed(new Value.Mapping(draft.span(), toml.entries(result, false)), faults);
  }

  /// Whether a text is TOML without fault.
  static boolean isReadable(String text) {
    return !parse(text).hasErrors();
  }

  private static TomlParseResult parse(String text) {
    return org.tomlj.Toml.parse(
        text, TomlParseOptions.defaults().withoutSource().withMaxNestingDepth(DEEPEST));
  }

  /// @param isInline whether the table stands in braces or brackets
  private List<Value.Entry> entries(TomlTable table, boolean isInline) {
    List<Value.Entry> entries = new ArrayList<>();
    for (String name : table.keySet()) {
      Optional.ofNullable(table.entry(List.of(name)))
          .ifPresent(entry -> entries.add(entry(entry, isInline)));
    }
    return List.copyOf(entries);
  }

  private Value.Entry entry(TomlKeyValue entry, boolean isInline) {
    TomlPosition position = entry.value().position();
    boolean hasValue = position != null && !position.equals(entry.position());
    Value.Scalar key = new Value.Scalar(name(entry), entry.key(), false);
    return new Value.Entry(key, value(entry.value(), isInline || hasValue, key.span()));
  }

  /// Where a key stands, or the name of a table.
  private Span name(TomlEntry entry) {
    int start = index(entry.position());
    return text.span(start, text.keyEnd(start));
  }

  /// @param header where the table is named, if it does not stand in braces
  private Value value(TomlValue value, boolean isInline, Span header) {
    if (value.isTable()) {
      return table(value, isInline, header);
    }
    if (value.isArray()) {
      return array(value, isInline, header);
    }
    int start = index(value.position());
    int end = text.valueEnd(start);
    String written = text.text().substring(start, end);
    return value.isString()
        ? new Value.Scalar(
            text.span(start, end),
            WindowsPath.in(written).orElseGet(value::getString),
            !text.isInserted(start))
        : new Value.Scalar(text.span(start, end), written, false);
  }

  private Value table(TomlValue value, boolean isInline, Span header) {
    boolean isInBraces = isInline && text.startsWith("{", index(value.position()));
    List<Value.Entry> entries = entries(value.getTable(), isInline);
    return new Value.Mapping(
        isInBraces
            ? inlineSpan(value)
            : covering(header, entries.stream().map(Value.Entry::value).toList()),
        entries);
  }

  private Value array(TomlValue value, boolean isInline, Span header) {
    TomlArray array = value.getArray();
    List<Value> items = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      TomlEntry item = array.entry(index);
      items.add(value(item.value(), isInline, isInline ? header : name(item)));
    }
    return new Value.Sequence(
        isInline ? inlineSpan(value) : covering(header, items), List.copyOf(items));
  }

  private Span inlineSpan(TomlValue value) {
    int start = index(value.position());
    return text.span(start, text.valueEnd(start));
  }

  /// From a table's name to its last value.
  private static Span covering(Span header, List<Value> values) {
    int end = values.stream().mapToInt(value -> value.span().end()).max().orElse(0);
    return new Span(header.start(), Math.max(header.end(), end));
  }

  private int index(@Nullable TomlPosition position) {
    return position == null ? 0 : text.index(position.line() - 1, position.column() - 1);
  }
}
