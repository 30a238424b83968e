package dev.hindcast.lint;

import dev.hindcast.markdown.Document;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;

/// A file under inspection and all that a rule may know beside it.
///
/// @param document its form
/// @param postmortem its meaning
/// @param library all files, this one among them
/// @param files what else lies on disk
public record Subject(
    Document document, Postmortem postmortem, Library library, NeighbouringFiles files) {

  public SourceFile file() {
    return document.file();
  }

  /// Where a finding about the whole file stands: its first line that says something.
  public Span firstLine() {
    for (int line = 1; line <= file().lines(); line++) {
      Span span = file().lineSpan(line);
      if (!file().text(span).isBlank()) {
        return span;
      }
    }
    return new Span(0, 0);
  }
}
