package dev.hindcast.recurrence.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

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
    counts
        .phrases()
        .forEach(
            (number, uses) -> {
              Glossary.Entry entry = glossary.entries().get(number);
              double weight = uses.all() * entry.weight() * telling.applyAsDouble(entry);
              weights.merge(entry.mechanism(), weight, Double::sum);
            });
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
                named.stream().limit(QUOTES).map(quotes::at).toList()));
      }
    }
    mentions.sort(Comparator.comparingDouble(Mention::weight).reversed());
    return List.copyOf(mentions);
  }

  /// Where the names of a mechanism stand first, in the order of the pieces.
  private List<Counts.Place> named(int mechanism) {
    return counts.phrases().entrySet().stream()
        .filter(uses -> glossary.entries().get(uses.getKey()).isName())
        .filter(uses -> glossary.entries().get(uses.getKey()).mechanism() == mechanism)
        .map(uses -> uses.getValue().first())
        .sorted(Comparator.comparingInt(Counts.Place::piece).thenComparingInt(Counts.Place::start))
        .toList();
  }
}
