package dev.hindcast.recurrence.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The mechanisms of which a postmortem's text speaks.
///
/// @param counts of the postmortem
record Mentions(Glossary glossary, Counts counts) {
  private static final int QUOTES = 3;

  /// How much is said of each mechanism: the phrases that stand for it, by how often they stand and
  /// how telling they are.
  ///
  /// @param telling how much it says that a text has a phrase
  Direction direction(ToDoubleFunction<Glossary.Entry> telling) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    Uses<Integer> phrases = counts.phrases();
    for (int index = 0; index < phrases.things().size(); index++) {
      Glossary.Entry entry = glossary.entries().get(phrases.things().get(index));
      double weight = phrases.all(index) * entry.weight() * telling.applyAsDouble(entry);
      weights.merge(entry.mechanism(), weight, Double::sum);
    }
    return Direction.of(weights);
  }

  /// The mechanisms that the text names, those it speaks of most first, then in their order.
  List<Mention> all(ToDoubleFunction<Glossary.Entry> telling) {
    Direction direction = direction(telling);
    Quotes quotes = new Quotes(counts.postmortem(), counts.pieces());
    List<Mention> mentions = new ArrayList<>();
    for (int place = 0; place < direction.size(); place++) {
      int mechanism = direction.number(place);
      List<Counts.Place> named = named(mechanism);
      if (!named.isEmpty()) {
        mentions.add(
            new Mention(
                glossary.mechanisms().get(mechanism),
                direction.weight(place),
                named.stream().map(quotes::at).distinct().limit(QUOTES).toList()));
      }
    }
    mentions.sort(Comparator.comparingDouble(Mention::weight).reversed());
    return List.copyOf(mentions);
  }

  /// Where the names of a mechanism stand first, in the order of the pieces.
  private List<Counts.Place> named(int mechanism) {
    Uses<Integer> phrases = counts.phrases();
    return IntStream.range(0, phrases.things().size())
        .filter(index -> glossary.entries().get(phrases.things().get(index)).isName())
        .filter(
            index -> glossary.entries().get(phrases.things().get(index)).mechanism() == mechanism)
        .mapToObj(phrases::first)
        .sorted(Comparator.comparingInt(Counts.Place::piece).thenComparingInt(Counts.Place::start))
        .toList();
  }
}
