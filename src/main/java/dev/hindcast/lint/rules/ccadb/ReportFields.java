package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The labelled fields of a report, `- **Relevant policies:** …`, by their names in lower case.
final class ReportFields {

  /// A name ends in a colon, a question mark, or both.
  private static final Pattern FIELD =
      Pattern.compile("\\s*([^:?\\n]{2,90})(?:\\?\\s*:?|:)\\s*(.*)", Pattern.DOTALL);

  private static final Pattern QUOTES = Pattern.compile("[\"“”*_]");

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /// A field.
  ///
  /// @param value what stands behind its name, and below it where it has items
  record Field(String name, Span span, String value) {

    /// Whether it says anything, and be it that it does not apply.
    boolean isFilled() {
      return !value.isBlank();
    }
  }

  private ReportFields() {}

  /// The fields within a stretch of a report; of a name that stands twice the first.
  static ReportFields within(Subject subject, Span span) {
    ReportFields found = new ReportFields();
    subject
        .document()
        .allBlocks()
        .filter(block -> span.contains(block.span().start()))
        .flatMap(ReportFields::fields)
        .forEach(field -> found.fields.putIfAbsent(field.name(), field));
    return found;
  }

  /// Those of the whole report.
  static ReportFields of(Subject subject) {
    return within(subject, subject.file().span());
  }

  Optional<Field> find(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }

  /// Those of some names that are missing or empty.
  List<String> missing(List<String> names) {
    return names.stream().filter(name -> find(name).filter(Field::isFilled).isEmpty()).toList();
  }

  private static Stream<Field> fields(Block block) {
    return switch (block) {
      case Block.Item item when item.lead() != null -> field(item).stream();
      case Block.Paragraph paragraph -> field(paragraph.prose(), "").stream();
      default -> Stream.empty();
    };
  }

  private static Optional<Field> field(Block.Item item) {
    StringBuilder below = new StringBuilder();
    item.listings().stream()
        .flatMap(Block::withDescendants)
        .flatMap(Block::ownProse)
        .forEach(prose -> below.append(' ').append(prose.text()));
    Prose lead = item.lead();
    return lead == null ? Optional.empty() : field(lead, below.toString());
  }

  private static Optional<Field> field(Prose prose, String below) {
    Matcher field = FIELD.matcher(prose.text());
    return field.matches()
        ? Optional.of(
            new Field(
                plain(field.group(1)),
                prose.span(field.start(1), field.end(1)),
                (field.group(2) + below).strip()))
        : Optional.empty();
  }

  private static String plain(String name) {
    return QUOTES
        .matcher(name.strip().toLowerCase(Locale.ROOT).replace('’', '\''))
        .replaceAll("")
        .replaceAll("\\s+", " ");
  }
}
