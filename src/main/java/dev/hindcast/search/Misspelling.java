package dev.hindcast.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// A word that may be misspelt, and how far others are from it: how many characters are left out,
/// too many, wrong, or in each other's place.
final class Misspelling {
  /// From how many characters on two slips are forgiven, not one.
  private static final int LONG_WORD = 6;

  /// What is at most so far away, for each distance that is forgiven, from 0 on.
  private final List<CharacterRunAutomaton> within;

  Misspelling(String word) {
    int most = word.codePointCount(0, word.length()) < LONG_WORD ? 1 : 2;
    LevenshteinAutomata spellings = new LevenshteinAutomata(word, true);
    this.within =
        IntStream.rangeClosed(0, most)
            .mapToObj(spellings::toAutomaton)
            .map(
                automaton ->
                    Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT))
            .map(CharacterRunAutomaton::new)
            .toList();
  }

  /// Whether another word is near enough.
  boolean mayMean(String other) {
    return within.getLast().run(other);
  }

  /// How far away a word is that is near enough.
  int distance(String other) {
    int distance = 0;
    while (!within.get(distance).run(other)) {
      distance++;
    }
    return distance;
  }
}
