package dev.hindcast.lint.privacy;

import dev.hindcast.source.Span;

/// Something in a text that must stay private.
///
/// @param span where it stands
public record Leak(LeakKind kind, String text, Span span) {

  /// Enough of it to know it again: the first and the last character.
  public String shown() {
    return text.substring(0, 1) + "…" + text.substring(text.length() - 1);
  }
}
