package dev.hindcast.lint;

import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import org.jspecify.annotations.Nullable;

/// A place that a rule reports, and what it says there beyond its own words.
///
/// @param message in place of [Rule#what()], where something more exact can be said
/// @param help in place of [Rule#fix()], where something more exact can be said
/// @param severity in place of [Rule#severity()]
public record Finding(
    Span span, @Nullable String message, @Nullable String help, @Nullable Severity severity) {

  /// A finding in the rule's own words.
  public static Finding at(Span span) {
    return new Finding(span, null, null, null);
  }

  public Finding saying(String exactMessage) {
    return new Finding(span, exactMessage, help, severity);
  }

  public Finding advising(String exactHelp) {
    return new Finding(span, message, exactHelp, severity);
  }

  public Finding weighing(Severity otherSeverity) {
    return new Finding(span, message, help, otherSeverity);
  }
}
