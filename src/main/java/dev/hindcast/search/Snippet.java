package dev.hindcast.search;

import java.util.List;

/// The piece of a postmortem that shows best why it was found.
///
/// @param text one line; begins and ends with `…` where the postmortem goes on
/// @param matches the words of the query in it, in order, apart from each other
public record Snippet(String text, List<Match> matches) {

  /// A stretch of the text.
  ///
  /// @param start its first UTF-16 unit
  /// @param end the unit after its last
  public record Match(int start, int end) {}
}
