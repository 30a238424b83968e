package dev.hindcast.foreign;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a page that a wiki or a word processor exported: its content as Markdown, its title and
/// what else is found in a head.
final class PageImport {
  private final MarkdownImport markdown;

  PageImport(MarkdownImport markdown) {
    this.markdown = markdown;
  }

  Imported read(Foreign foreign) {
    SourceFile file = foreign.file();
    DroppedParts dropped = new DroppedParts(file);
    TreeSet<Diagnostic> losses = new TreeSet<>();
    SourceFile translated = new SourceFile(OutputName.of(file.path()), translated(file, dropped));
    Imported imported = markdown.read(new Foreign(translated, OutputName.of(foreign.path())));
    losses.addAll(dropped.losses());
    imported.losses().forEach(loss -> losses.add(atStart(loss, file)));
    return new Imported(file, Form.HTML, imported.files(), List.copyOf(losses));
  }

  private static String translated(SourceFile file, DroppedParts dropped) {
    Document page = page(file);
    String title = PageContent.title(page);
    Element content = PageContent.of(page);
    PageContent.clear(content, dropped);
    WikiMarkup.rewrite(content, dropped);
    String text = new PageMarkdown().of(content, dropped);
    return title.isEmpty() ? text : "---\n" + YamlText.field("title", title) + "---\n\n" + text;
  }

  /// Confluence keeps pages as XML, whose sections of characters HTML does not know.
  private static Document page(SourceFile file) {
    boolean isStored = file.text().contains("<ac:") && !file.text().contains("<body");
    Parser parser = isStored ? Parser.xmlParser() : Parser.htmlParser();
    Document parsed = Jsoup.parse(file.text(), "", parser.setTrackPosition(true));
    if (!isStored) {
      return parsed;
    }
    Document page = Document.createShell("");
    page.body().appendChildren(new ArrayList<>(parsed.childNodes()));
    return page;
  }

  /// The translation's places are not those of the page.
  private static Diagnostic atStart(Diagnostic loss, SourceFile page) {
    Span start = new Span(0, 0);
    return new Diagnostic(page, start, loss.severity(), loss.rule(), loss.message(), loss.help());
  }
}
