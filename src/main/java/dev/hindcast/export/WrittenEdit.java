package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An edit as it must be made in the file on disk: what is put in has the line ends of the file.
record WrittenEdit(Span span, String replacement) {

  /// The edits of a finding, each by itself, in the order of the text.
  static List<WrittenEdit> of(Diagnostic finding) {
    return finding.edits().stream()
        .sorted(Comparator.comparing(Edit::span))
        .map(edit -> of(finding.file(), edit))
        .toList();
  }

  /// All edits of a finding in one, for tools that make one edit at a time; nothing where it has
  /// none.
  static Optional<WrittenEdit> merged(Diagnostic finding) {
    if (finding.edits().isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = finding.edits().stream().map(Edit::span).toList();
    int start = Collections.min(spans).start();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    List<Edit> within =
        finding.edits().stream()
            .map(edit -> new Edit(shifted(edit.span(), start), edit.replacement()))
            .toList();
    Span all = new Span(start, end);
    String text = Edit.apply(finding.file().text(all), within);
    return Optional.of(of(finding.file(), new Edit(all, text)));
  }

  private static Span shifted(Span span, int start) {
    return new Span(span.start() - start, span.end() - start);
  }

  private static WrittenEdit of(SourceFile file, Edit edit) {
    return new WrittenEdit(edit.span(), edit.replacement().replace("\n", file.lineEnd()));
  }
}
