package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import java.util.Collections;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

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
  private final Set<String> services;
  private final @Nullable String trigger;
  private final Uses<Integer> phrases;
  private final Uses<String> uses;
  private final Lexicon lexicon;

  /// @param mechanisms how much is said of each mechanism
  Document(Counts counts, Lexicon lexicon, Direction mechanisms) {
    this.postmortem = counts.postmortem();
    this.uses = counts.words();
    this.phrases = counts.phrases();
    this.lexicon = lexicon;
    this.mechanisms = mechanisms;
    this.services = Tags.keys(postmortem.services());
    this.trigger = Tags.trigger(postmortem);
    this.words = direction(uses::all);
    this.symptoms = direction(index -> uses.on(index, Axis.SYMPTOM));
    this.causes = direction(index -> uses.on(index, Axis.MECHANISM));
  }

  /// Words that the library does not have count for the length alone.
  private Direction direction(IntToDoubleFunction often) {
    Direction.Builder direction = new Direction.Builder(uses.things().size());
    for (int index = 0; index < uses.things().size(); index++) {
      int number = lexicon.number(uses.things().get(index));
      double weight = dampened(often.applyAsDouble(index)) * lexicon.telling(number);
      if (number < 0) {
        direction.leaveOut(weight);
      } else {
        direction.add(number, weight);
      }
    }
    return direction.direction();
  }

  /// The tenth time says less than the first.
  private static double dampened(double often) {
    return often < 1 ? often : 1 + Math.log(often);
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

  /// Whether both name a service.
  boolean sharesService(Document other) {
    return !Collections.disjoint(services, other.services);
  }

  /// Whether both had the same kind of trigger.
  boolean sharesTrigger(Document other) {
    return trigger != null && trigger.equals(other.trigger);
  }

  /// The phrases of the glossary that it speaks of, by their numbers.
  Uses<Integer> phrases() {
    return phrases;
  }

  /// Where a word that it has stands first.
  Counts.Place place(int word) {
    return uses.first(Collections.binarySearch(uses.things(), lexicon.stem(word)));
  }
}
