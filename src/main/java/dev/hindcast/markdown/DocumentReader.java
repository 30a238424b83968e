package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads a [SourceFile] into a [Document]. Never fails: what is not understood is reported and its
/// text stays in the document. Safe for use by several threads.
public final class DocumentReader {

  /// Beyond this many UTF-16 units a file is shown as plain text: it is a log or a dump, not prose,
  /// and the longest of 784 public reports looked at has 90 000.
  public static final int LONGEST_PROSE = 4_000_000;

  public Document read(SourceFile file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    FrontMatter frontMatter = FrontMatterReader.read(file, diagnostics);
    List<Comment> comments = new ArrayList<>(HeadComments.in(file, frontMatter));
    List<Document.RenderedBlock> body =
        readBody(file, frontMatter.span().end(), comments, diagnostics);
    return new Document(
        file, frontMatter, body, List.copyOf(comments), diagnostics.stream().sorted().toList());
  }

  private List<Document.RenderedBlock> readBody(
      SourceFile file, int start, List<Comment> comments, List<Diagnostic> diagnostics) {
    Span span = new Span(start, file.text().length());
    if (span.length() > LONGEST_PROSE) {
      diagnostics.add(
          new Diagnostic(
              file,
              file.lineSpan(1),
              Severity.WARNING,
              "oversized-file",
              "has " + span.length() + " characters, which is more than " + LONGEST_PROSE,
              "keep logs beside the postmortem and link them; this file is shown as plain text"));
      return plain(file, span);
    }
    try {
      return BodyReader.read(file, start, comments, diagnostics);
    } catch (StackOverflowError _) {
      diagnostics.add(
          new Diagnostic(
              file,
              file.lineSpan(file.lineOf(start)),
              Severity.WARNING,
              "too-deeply-nested",
              "nests lists, quotes or brackets too deeply to be read as Markdown",
              "flatten the nesting; this file is shown as plain text"));
      return plain(file, span);
    }
  }

  private static List<Document.RenderedBlock> plain(SourceFile file, Span span) {
    String text = file.text(span);
    return List.of(
        new Document.RenderedBlock(
            new Block.Code(span, "", text), "<pre>" + SafeHtml.escape(text) + "</pre>\n"));
  }
}
