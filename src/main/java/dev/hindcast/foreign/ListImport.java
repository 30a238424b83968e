package dev.hindcast.foreign;

import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.foreign.ListEntries.Entry;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a list of links to postmortems: one file an entry, in a folder that is called after the
/// list.
final class ListImport {

  /// What stands between a company's name and what happened to it.
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[.:–—-]\\s*");

  private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s,;&]*+(?:and)?+\\s*+");

  private final PostmortemReader reader;
  private final MarkdownImport markdown;

  ListImport(PostmortemReader reader, MarkdownImport markdown) {
    this.reader = reader;
    this.markdown = markdown;
  }

  Imported read(Foreign foreign) {
    SourceFile file = foreign.file();
    ListEntries list = ListEntries.of(reader.read(file).document());
    List<Converted> files = new ArrayList<>();
    TreeSet<Diagnostic> losses = new TreeSet<>();
    for (Entry entry : list.entries()) {
      Converted translated = converted(foreign, entry);
      SourceFile translation = new SourceFile(translated.name(), translated.text());
      Imported imported = markdown.read(new Foreign(translation, translated.name()));
      files.addAll(imported.files());
      imported.losses().forEach(loss -> losses.add(at(entry.link().span(), loss, file)));
    }
    list.left()
        .forEach(span -> losses.add(Loss.ENTRY_WITHOUT_LINK.at(file, firstLine(file, span))));
    if (files.isEmpty()) {
      losses.add(Loss.NO_ENTRIES.at(file, file.lineSpan(1)));
    }
    return new Imported(file, Form.DANLUU, files, List.copyOf(losses));
  }

  /// A loss of the translation, reported where the entry begins.
  private static Diagnostic at(Span entry, Diagnostic loss, SourceFile list) {
    return new Diagnostic(list, entry, loss.severity(), loss.rule(), loss.message(), loss.help());
  }

  private static Span firstLine(SourceFile file, Span span) {
    int end = file.lineSpan(file.lineOf(span.start())).end();
    return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), end)));
  }

  private static Converted converted(Foreign list, Entry entry) {
    String organisation = text(entry.link());
    String told = told(list.file(), entry);
    String title = EntryTitle.of(organisation, sentences(entry));
    NewHead head = new NewHead();
    head.put("title", YamlText.field("title", title));
    head.put("origin", YamlText.field("origin", "public-sources"));
    head.put("organisation", YamlText.field("organisation", organisation));
    String category = entry.category();
    head.put("tags", category == null ? List.of() : List.of(Slug.of(category)));
    head.put(
        "sources",
        "sources:\n  - "
            + YamlText.field("url", entry.link().target())
            + "    "
            + YamlText.field("title", organisation));
    String body = told.isEmpty() ? "" : "\n## Summary\n\n" + told + definitions(list, entry) + "\n";
    return new Converted(name(list.path(), title), head.text() + body);
  }

  private static String text(Inline.Link link) {
    return new Prose(link.span(), link.children()).text().strip();
  }

  private static String name(String list, String title) {
    String stem = OutputName.stem(list);
    int name = stem.lastIndexOf('/') + 1;
    return stem.substring(0, name) + Slug.of(stem.substring(name)) + "/" + Slug.of(title) + ".md";
  }

  /// What the reader sees behind the links that an entry begins with; all of it where they are part
  /// of a sentence.
  private static String sentences(Entry entry) {
    int behind = 0;
    for (Inline inline : entry.lead().inlines()) {
      Prose piece = new Prose(inline.span(), List.of(inline));
      if (!(inline instanceof Inline.Link) && !BETWEEN_LINKS.matcher(piece.text()).matches()) {
        break;
      }
      behind += piece.text().length();
    }
    String all = entry.lead().text();
    Matcher separator = SEPARATOR.matcher(all).region(behind, all.length());
    return separator.lookingAt() ? all.substring(separator.end()) : all;
  }

  /// What is said of the link; with the link where it is part of a sentence.
  private static String told(SourceFile file, Entry entry) {
    Span span = entry.span();
    String all = file.text(span);
    int afterLink = entry.link().span().end() - span.start();
    Matcher separator = SEPARATOR.matcher(all).region(afterLink, all.length());
    boolean isOnlyAName = separator.lookingAt() || all.substring(afterLink).isBlank();
    String told =
        isOnlyAName ? all.substring(separator.lookingAt() ? separator.end() : all.length()) : all;
    int indent = file.position(span.start()).column() - 1;
    return outdented(told, indent).strip();
  }

  /// The lines of a list item as they would stand outside of it.
  private static String outdented(String text, int indent) {
    return indent == 0
        ? text
        : Pattern.compile("(?m)^ {1," + indent + "}").matcher(text).replaceAll("");
  }

  /// The targets of links such as `[text][1]`, which stand elsewhere in the list.
  private static String definitions(Foreign list, Entry entry) {
    String text = list.file().text(entry.span());
    TreeSet<String> definitions = new TreeSet<>();
    entry
        .lead()
        .references()
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .forEach(
            link -> {
              String written = list.file().text(link.span());
              if (written.endsWith("]")) {
                definitions.add(label(written) + ": " + link.target());
              }
            });
    return definitions.isEmpty() || text.isEmpty() ? "" : "\n\n" + String.join("\n", definitions);
  }

  /// `[1]` of `[text][1]`, `[text]` of `[text][]` and of `[text]`.
  private static String label(String written) {
    String whole = written.endsWith("[]") ? written.substring(0, written.length() - 2) : written;
    return whole.substring(Math.max(0, whole.lastIndexOf('[')));
  }
}
