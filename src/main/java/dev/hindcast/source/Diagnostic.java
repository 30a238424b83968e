package dev.hindcast.source;

import java.util.Comparator;
import java.util.List;

/// One thing to tell the author of a text: where, what, and how to mend it.
///
/// @param rule the stable name of what was found, in lower case with hyphens
/// @param message what was seen: lower case, one line, no full stop
/// @param help the way out, one line; empty where the message says it all
/// @param edits what would mend it, all together; empty where only the author can
/// @param isConfidential whether the text at its place must not be shown to anybody else
public record Diagnostic(
    SourceFile file,
    Span span,
    Severity severity,
    String rule,
    String message,
    String help,
    List<Edit> edits,
    boolean isConfidential)
    implements Comparable<Diagnostic> {

  /// By path, then in the order of the text.
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.file.path())
          .thenComparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    edits = List.copyOf(edits);
  }

  /// One whose text may be shown.
  public Diagnostic(
      SourceFile file,
      Span span,
      Severity severity,
      String rule,
      String message,
      String help,
      List<Edit> edits) {
    this(file, span, severity, rule, message, help, edits, false);
  }

  /// One that only the author can mend.
  public Diagnostic(
      SourceFile file, Span span, Severity severity, String rule, String message, String help) {
    this(file, span, severity, rule, message, help, List.of());
  }

  /// The same finding with another weight.
  public Diagnostic weighing(Severity other) {
    return new Diagnostic(file, span, other, rule, message, help, edits);
  }

  /// Where the finding begins.
  public Position start() {
    return file.position(span.start());
  }

  /// Where the finding ends, the column one past its last character.
  public Position end() {
    return file.position(span.end());
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
