package dev.hindcast.lint;

import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place that a rule reports, and what it says there beyond its own words.
///
/// @param message in place of [Rule#what()], where something more exact can be said
/// @param help in place of [Rule#fix()], where something more exact can be said
/// @param severity in place of [Rule#severity()]
/// @param edits what would mend it without changing what the author says; for structure only
/// @param isConfidential whether the text at its place must not be shown to anybody else
public record Finding(
    Span span,
    @Nullable String message,
    @Nullable String help,
    @Nullable Severity severity,
    List<Edit> edits,
    boolean isConfidential) {

  public Finding {
    edits = List.copyOf(edits);
  }

  /// A finding in the rule's own words.
  public static Finding at(Span span) {
    return new Finding(span, null, null, null, List.of(), false);
  }

  public Finding saying(String exactMessage) {
    return new Finding(span, exactMessage, help, severity, edits, isConfidential);
  }

  public Finding advising(String exactHelp) {
    return new Finding(span, message, exactHelp, severity, edits, isConfidential);
  }

  public Finding weighing(Severity otherSeverity) {
    return new Finding(span, message, help, otherSeverity, edits, isConfidential);
  }

  public Finding mending(List<Edit> someEdits) {
    return new Finding(span, message, help, severity, someEdits, isConfidential);
  }

  /// The same, its text kept from every output.
  public Finding confidential() {
    return new Finding(span, message, help, severity, edits, true);
  }
}
