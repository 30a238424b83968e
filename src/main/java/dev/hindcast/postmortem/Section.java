package dev.hindcast.postmortem;

import dev.hindcast.source.Span;

/// A heading and what stands under it, up to the next heading.
///
/// @param span the heading's own place; empty at the start of the body for the text before any
///   heading
/// @param level 1 to 6; 0 for the text before any heading
/// @param heading the heading's visible text; empty for the text before any heading
/// @param kind a sub-heading without a kind of its own has its parent's
/// @param body where the content stands, up to the next heading of any level
/// @param text the content's visible text, a blank line between blocks
public record Section(
    Span span, int level, String heading, SectionKind kind, Span body, String text) {

  /// Whether it is the text before any heading.
  public boolean isPreamble() {
    return level == 0;
  }
}
