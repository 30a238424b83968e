package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page for each postmortem with the very text that is indexed of it, in the same order, its
/// properties as Pagefind's filters and what a result shows as its metadata.
final class PlainPages {
  private PlainPages() {}

  static void write(Library library, Path folder) {
    library.postmortems().parallelStream()
        .forEach(postmortem -> write(page(postmortem), folder, library.slug(postmortem)));
  }

  private static void write(String page, Path folder, String slug) {
    Path place = folder.resolve("incidents").resolve(slug).resolve("index.html");
    try {
      Files.createDirectories(place.getParent());
      Files.writeString(place, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(Postmortem postmortem) {
    return """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <title>%s</title>
    <main data-pagefind-body>
    <h1>%s</h1>
    %s
    %s
    </main>
    </html>
    """
        .formatted(
            escaped(postmortem.title()),
            escaped(postmortem.title()),
            properties(postmortem),
            paragraphs(postmortem));
  }

  private static String properties(Postmortem postmortem) {
    Stream<String> filters =
        Arrays.stream(Facet.values())
            .flatMap(
                facet ->
                    facet.values(postmortem).stream()
                        .map(value -> property("filter", facet.word(), facet.key(value))));
    Stream<String> shown =
        Stream.of(
            property("meta", "severity", String.valueOf(postmortem.severity())),
            property("meta", "date", String.valueOf(postmortem.date())),
            property("meta", "services", String.join(", ", postmortem.services())),
            property("sort", "date", String.valueOf(postmortem.date())));
    return Stream.concat(filters, shown).collect(Collectors.joining("\n"));
  }

  private static String property(String role, String name, String value) {
    return "<span data-pagefind-%s=\"%s:%s\"></span>".formatted(role, name, escaped(value));
  }

  /// All parts; the title itself stands in the heading.
  private static String paragraphs(Postmortem postmortem) {
    return Arrays.stream(ProseField.values())
        .flatMap(part -> Arrays.stream(part.text(postmortem).split("\n\n")))
        .filter(text -> !text.isBlank() && !text.equals(postmortem.title()))
        .map(text -> "<p>" + escaped(text) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
