package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// A postmortem as directions: of its words, by their numbers in the [Lexicon], and of the
/// mechanisms it speaks of, by theirs.
///
/// The weight of a word is (1 + ln f) · ln((N + 1) / n): f how often it stands there, n of N
/// postmortems have it.
final class Document {
  private final Postmortem postmortem;
  private final Direction words;
  private final Direction symptoms;
  private final Direction causes;
  private final Direction mechanisms;
  private final Map<Integer, Counts.Place> phrases;
  private final long[] places;

  /// @param mechanisms how much is said of each mechanism
  Document(Counts counts, Lexicon lexicon, Direction mechanisms) {
    this.postmortem = counts.postmortem();
    this.words = direction(counts, lexicon, Counts.Uses::all);
    this.symptoms = direction(counts, lexicon, uses -> uses.on(Axis.SYMPTOM));
    this.causes = direction(counts, lexicon, uses -> uses.on(Axis.MECHANISM));
    this.mechanisms = mechanisms;
    this.phrases = new TreeMap<>();
    counts.phrases().forEach((phrase, uses) -> phrases.put(phrase, uses.first()));
    this.places = new long[words.size()];
    for (int index = 0; index < places.length; index++) {
      String stem = lexicon.stem(words.number(index));
      Counts.Uses uses = counts.words().get(stem);
      places[index] = uses == null ? 0 : packed(uses.first());
    }
  }

  /// Words that the library does not have count for the length alone.
  private static Direction direction(
      Counts counts, Lexicon lexicon, ToDoubleFunction<Counts.Uses> often) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    double unknown = 0;
    for (Map.Entry<String, Counts.Uses> word : counts.words().entrySet()) {
      int number = lexicon.number(word.getKey());
      double weight = dampened(often.applyAsDouble(word.getValue())) * lexicon.telling(number);
      if (number < 0) {
        unknown += weight * weight;
      } else if (weight > 0) {
        weights.put(number, weight);
      }
    }
    return Direction.of(weights, unknown);
  }

  /// The tenth time says less than the first.
  private static double dampened(double often) {
    return often < 1 ? often : 1 + Math.log(often);
  }

  private static long packed(Counts.Place place) {
    int length = Math.min(place.end() - place.start(), 0xff);
    return ((long) place.piece() << 40) | ((long) place.start() << 8) | length;
  }

  Postmortem postmortem() {
    return postmortem;
  }

  Direction words() {
    return words;
  }

  /// The words in the parts that tell of one thing.
  Direction words(Axis axis) {
    return axis == Axis.SYMPTOM ? symptoms : causes;
  }

  Direction mechanisms() {
    return mechanisms;
  }

  /// The phrases of the glossary that it speaks of, by their numbers, and where each stands first.
  Map<Integer, Counts.Place> phrases() {
    return phrases;
  }

  /// Where a word that it has stands first.
  Counts.Place place(int word) {
    long packed = places[words.placeOf(word)];
    int start = (int) (packed >> 8);
    return new Counts.Place((int) (packed >> 40), start, start + (int) (packed & 0xff));
  }
}
