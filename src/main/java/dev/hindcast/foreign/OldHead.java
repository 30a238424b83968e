package dev.hindcast.foreign;

import dev.hindcast.extract.OtherName;
import dev.hindcast.extract.Reading;
import dev.hindcast.markdown.FrontMatter;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Position;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The head of a foreign file as its fields, each with the lines it is written in.
final class OldHead {

  /// Names for values, which must stay before those that use them.
  private static final Pattern ANCHOR = Pattern.compile("(?m)[:-] +[&*]\\S|^[ \\t]*<<[ \\t]*:");

  private final SourceFile file;
  private final FrontMatter head;
  private final List<Diagnostic> findings;

  OldHead(Reading reading) {
    this.file = reading.document().file();
    this.head = reading.document().frontMatter();
    this.findings = reading.diagnostics();
  }

  /// A field of the old head.
  ///
  /// @param name as our format calls it; as written where it has no other name
  /// @param lines YAML under that name, comments above it included
  /// @param foreign whether it was written otherwise
  record Field(String name, String lines, Value.Entry entry, boolean foreign) {

    /// Its lines under the name that its author gave it.
    String ownLines() {
      return foreign ? YamlText.field(entry.key().text(), entry.value()) : lines;
    }
  }

  /// The head with its fences; empty where there is none.
  Span span() {
    return head.span();
  }

  boolean isPresent() {
    return head.span().length() > 0;
  }

  /// Whether all of it is in the fields, and in YAML.
  boolean isWhole() {
    return findings.stream()
        .noneMatch(
            finding ->
                finding.rule().equals("unreadable-front-matter")
                    && head.span().contains(finding.span()));
  }

  /// Whether its lines can be used as they stand.
  boolean isYaml() {
    return file.text().startsWith("---");
  }

  /// All fields in their order.
  List<Field> fields() {
    Map<Span, String> names = names();
    List<Value.Entry> entries = head.values().entries();
    boolean hasLines = isWhole() && isYaml() && everyKeyBeginsALine(entries);
    List<Field> fields = new ArrayList<>();
    for (int index = 0; index < entries.size(); index++) {
      Value.Entry entry = entries.get(index);
      String written = entry.key().text();
      String name = names.getOrDefault(entry.key().span(), canonicalCase(written));
      boolean foreign = !hasLines || !name.equals(written);
      String lines =
          hasLines
              ? renamed(entry, lines(entries, index), name)
              : YamlText.field(name, entry.value());
      fields.add(new Field(name, lines, entry, foreign));
    }
    return fields;
  }

  private Map<Span, String> names() {
    Map<Span, String> names = new HashMap<>();
    for (Diagnostic finding : findings) {
      OtherName.canonical(finding).ifPresent(name -> names.put(finding.span(), name));
    }
    return names;
  }

  private static String canonicalCase(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return FieldOrder.isCanonical(name) ? name : written;
  }

  private boolean everyKeyBeginsALine(List<Value.Entry> entries) {
    return !ANCHOR.matcher(file.text(head.span())).find()
        && entries.stream()
            .map(entry -> file.position(entry.key().span().start()))
            .mapToInt(Position::column)
            .allMatch(column -> column == 1);
  }

  /// From behind the value before it to the end of its own; the last one's to the closing fence.
  private Span lines(List<Value.Entry> entries, int index) {
    int last = file.lineOf(Math.max(0, head.span().end() - 1));
    int first = index == 0 ? 2 : lastLine(entries, index - 1) + 1;
    int end = index == entries.size() - 1 ? last : lastLine(entries, index) + 1;
    return new Span(file.lineSpan(first).start(), file.lineSpan(end).start());
  }

  private int lastLine(List<Value.Entry> entries, int index) {
    Value.Entry entry = entries.get(index);
    int line = file.lineOf(Math.max(entry.key().span().end(), entry.value().span().end()));
    int next = file.lineOf(entries.get(index + 1).key().span().start());
    return Math.min(line, next - 1);
  }

  private String renamed(Value.Entry entry, Span lines, String name) {
    Span key = entry.key().span();
    return name.equals(entry.key().text())
        ? file.text(lines)
        : file.text(new Span(lines.start(), key.start()))
            + name
            + file.text(new Span(key.end(), lines.end()));
  }
}
