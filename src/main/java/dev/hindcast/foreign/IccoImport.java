package dev.hindcast.foreign;

import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads an entry of icco/postmortems: its address becomes a source, its categories and keywords
/// tags, its summary a section.
final class IccoImport {

  /// Fields that say something under another name; all others are kept as they are.
  private static final Set<String> TRANSLATED =
      Set.of(
          "uuid",
          "url",
          "archive_url",
          "title",
          "source_published_at",
          "categories",
          "keywords",
          "summary");

  private final DocumentReader documents = new DocumentReader();
  private final MarkdownImport markdown;

  IccoImport(MarkdownImport markdown) {
    this.markdown = markdown;
  }

  static boolean isEntry(Document document) {
    return Stream.of("uuid", "url", "categories")
        .allMatch(name -> document.frontMatter().find(name).isPresent());
  }

  Imported read(Foreign foreign) {
    Document document = documents.read(foreign.file());
    SourceFile translated = new SourceFile(foreign.file().path(), translated(document));
    Imported imported = markdown.read(new Foreign(translated, foreign.path()));
    return new Imported(
        foreign.file(), Form.ICCO, imported.files(), losses(document, imported.losses()));
  }

  private static String translated(Document document) {
    StringBuilder head = new StringBuilder("---\n");
    text(document, "uuid").ifPresent(id -> head.append(YamlText.field("id", id)));
    head.append(YamlText.field("title", title(document)));
    head.append(YamlText.field("origin", "public-sources"));
    tags(document).ifPresent(head::append);
    document.frontMatter().values().entries().stream()
        .filter(entry -> !TRANSLATED.contains(entry.key().text()))
        .forEach(entry -> head.append(YamlText.field(entry.key().text(), entry.value())));
    head.append(sources(document)).append("---\n");
    return head + body(document);
  }

  private static String title(Document document) {
    return text(document, "title").orElseGet(() -> titleFromText(document));
  }

  private static String titleFromText(Document document) {
    String company = text(document, "company").orElse("");
    String summary = text(document, "summary").orElseGet(() -> bodyText(document).strip());
    return EntryTitle.of(company, summary);
  }

  private static Optional<String> tags(Document document) {
    List<String> tags =
        Stream.of("categories", "keywords")
            .flatMap(name -> document.frontMatter().find(name).stream())
            .flatMap(IccoImport::texts)
            .distinct()
            .toList();
    return tags.isEmpty() ? Optional.empty() : Optional.of(YamlText.field("tags", tags));
  }

  private static Stream<String> texts(Value value) {
    return value instanceof Value.Sequence sequence
        ? sequence.items().stream().map(Value::display)
        : Stream.of(value.display());
  }

  private static String sources(Document document) {
    List<String> sources = new ArrayList<>();
    text(document, "url")
        .ifPresent(
            url ->
                sources.add(
                    source("url", Optional.of(url))
                        + next("title", text(document, "title"))
                        + next("published", text(document, "source_published_at"))));
    text(document, "archive_url").ifPresent(url -> sources.add(source("url", Optional.of(url))));
    return sources.isEmpty() ? "" : "sources:\n" + String.join("", sources);
  }

  private static String source(String name, Optional<String> text) {
    return text.map(value -> "  - " + YamlText.field(name, value)).orElse("");
  }

  private static String next(String name, Optional<String> text) {
    return text.map(value -> "    " + YamlText.field(name, value)).orElse("");
  }

  /// The text, and the summary before it, as a section.
  private static String body(Document document) {
    String body = bodyText(document);
    return text(document, "summary")
        .map(summary -> "\n## Summary\n\n" + summary + "\n" + body)
        .orElse(body);
  }

  private static String bodyText(Document document) {
    SourceFile file = document.file();
    return file.text(new Span(document.frontMatter().span().end(), file.text().length()));
  }

  private static Optional<String> text(Document document, String name) {
    return document
        .frontMatter()
        .find(name)
        .map(Value::display)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /// What the translation lacks, reported where the entry begins.
  private static List<Diagnostic> losses(Document document, List<Diagnostic> ofTranslation) {
    SourceFile file = document.file();
    Span start = file.lineSpan(1);
    Stream<Diagnostic> own =
        text(document, "title").isPresent()
            ? Stream.empty()
            : Stream.of(Loss.TITLE_FROM_TEXT.at(file, start));
    return Stream.concat(
            own,
            ofTranslation.stream()
                .map(
                    loss ->
                        new Diagnostic(
                            file,
                            start,
                            loss.severity(),
                            loss.rule(),
                            loss.message(),
                            loss.help())))
        .toList();
  }
}
