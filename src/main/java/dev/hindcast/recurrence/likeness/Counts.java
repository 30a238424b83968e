package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands in a postmortem, counted: its words by their stems, and the phrases of the glossary.
final class Counts {
  private final Postmortem postmortem;
  private final List<Piece> pieces;
  private final SortedMap<String, Uses> words = new TreeMap<>();
  private final SortedMap<Integer, Uses> phrases = new TreeMap<>();

  Counts(Postmortem postmortem, List<Piece> pieces) {
    this.postmortem = postmortem;
    this.pieces = pieces;
  }

  /// Where something stands.
  ///
  /// @param piece its place among the pieces
  /// @param start its first UTF-16 unit in the piece
  /// @param end the unit after its last
  record Place(int piece, int start, int end) {}

  /// How often something stands, words counting as their parts do, and where it stands first.
  static final class Uses {
    private final Place first;
    private float all;
    private float symptom;
    private float mechanism;

    private Uses(Place first) {
      this.first = first;
    }

    private void add(float weight, @Nullable Axis axis) {
      all += weight;
      if (axis == Axis.SYMPTOM) {
        symptom += weight;
      } else if (axis == Axis.MECHANISM) {
        mechanism += weight;
      }
    }

    Place first() {
      return first;
    }

    float all() {
      return all;
    }

    /// How often in the parts that tell of one thing.
    float on(Axis axis) {
      return axis == Axis.SYMPTOM ? symptom : mechanism;
    }
  }

  void addWord(String stem, Place place) {
    Part part = pieces.get(place.piece()).part();
    words.computeIfAbsent(stem, _ -> new Uses(place)).add(part.weight(), part.axis());
  }

  /// Counts a phrase; it weighs the same in any part.
  void addPhrase(int number, Place place) {
    Part part = pieces.get(place.piece()).part();
    phrases.computeIfAbsent(number, _ -> new Uses(place)).add(1, part.axis());
  }

  Postmortem postmortem() {
    return postmortem;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// The words by their stems.
  Map<String, Uses> words() {
    return words;
  }

  /// The phrases by their numbers in the glossary.
  Map<Integer, Uses> phrases() {
    return phrases;
  }

  /// What stands in a place, as written.
  String text(Place place) {
    return pieces.get(place.piece()).text().substring(place.start(), place.end());
  }
}
