package dev.hindcast.foreign;

import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.extract.Reading;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;

/// Gives a Markdown file a canonical head. The body stays as it is, to the byte.
final class MarkdownImport {
  private final PostmortemReader reader;
  private final Wishes wishes;

  MarkdownImport(PostmortemReader reader, Wishes wishes) {
    this.reader = reader;
    this.wishes = wishes;
  }

  /// The file with its head; the same text where it is canonical already.
  Imported read(Foreign foreign) {
    Reading reading = reader.read(foreign.file());
    String name = wishes.ownNames() ? foreign.path() : OutputName.of(foreign.path());
    Converted converted = new Converted(name, text(reading));
    return new Imported(
        foreign.file(), Form.MARKDOWN, List.of(converted), Losses.of(reading, wishes.zone()));
  }

  private String text(Reading reading) {
    OldHead old = new OldHead(reading);
    NewHead head = new HeadWriter(reading.postmortem(), old.fields(), wishes.zone()).write();
    SourceFile file = reading.document().file();
    LineEnds lineEnds = new LineEnds(file);
    boolean staysAsItIs = !head.isChanged() && old.isWhole() && (old.isYaml() || !old.isPresent());
    Span oldHead = old.span();
    String before =
        staysAsItIs
            ? lineEnds.restored(file.text(oldHead), 1)
            : lineEnds.like(head.text() + betweenHeadAndBody(file, old));
    return before + lineEnds.restored(body(reading), file.lineOf(oldHead.end()));
  }

  private String body(Reading reading) {
    SourceFile file = reading.document().file();
    Span body = new Span(reading.document().frontMatter().span().end(), file.text().length());
    return wishes.canonicalHeadings() ? CanonicalHeadings.of(reading, body) : file.text(body);
  }

  /// An empty line before a body that had no head; what could not be read, where there was one.
  private static String betweenHeadAndBody(SourceFile file, OldHead old) {
    if (old.isPresent() && old.isWhole()) {
      return "";
    }
    String unread =
        old.isPresent() ? "\n" + UnreadHead.asCode(file.text(old.span()), old.isYaml()) : "";
    return unread + (file.text().startsWith("\n", old.span().end()) ? "" : "\n");
  }
}
