package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// What stands in a postmortem, counted: its words by their stems, and the phrases of the glossary
/// by their numbers.
record Counts(
    Postmortem postmortem, List<Piece> pieces, Uses<String> words, Uses<Integer> phrases) {

  /// Where something stands.
  ///
  /// @param piece its place among the pieces
  /// @param start its first UTF-16 unit in the piece
  /// @param end the unit after its last
  record Place(int piece, int start, int end) {}

  /// What stands in a place, as written.
  String text(Place place) {
    return pieces.get(place.piece()).text().substring(place.start(), place.end());
  }
}
