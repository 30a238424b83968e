package dev.hindcast.source;

import java.util.Comparator;
import java.util.List;

/// A change to a text that loses nothing of what its author said.
///
/// @param span what is replaced; empty where something is put in between
/// @param replacement what stands there instead
public record Edit(Span span, String replacement) {

  /// The text with some edits made. Of two that overlap only the first is made.
  ///
  /// @param edits in any order
  public static String apply(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder();
    int at = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
      if (edit.span.start() >= at) {
        edited.append(text, at, edit.span.start()).append(edit.replacement);
        at = edit.span.end();
      }
    }
    return edited.append(text, at, text.length()).toString();
  }
}
