package dev.hindcast.recurrence.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a library, how many postmortems have each, and how many speak of each phrase of the
/// glossary.
final class Lexicon {
  /// What a fifth of all postmortems say tells them not apart.
  private static final int COMMON = 5;

  private static final int FEW = 3;

  private final int documents;
  private final String[] stems;
  private final Map<String, Integer> numbers;
  private final int[] frequencies;
  private final int[] phraseFrequencies;

  /// @param phrases how many phrases the glossary has
  Lexicon(List<Counts> library, int phrases) {
    this.documents = library.size();
    Map<String, Integer> found = new HashMap<>();
    library.forEach(
        counts -> counts.words().things().forEach(stem -> found.merge(stem, 1, Integer::sum)));
    this.stems = found.keySet().stream().sorted().toArray(String[]::new);
    this.numbers = HashMap.newHashMap(stems.length);
    this.frequencies = new int[stems.length];
    for (int number = 0; number < stems.length; number++) {
      numbers.put(stems[number], number);
      frequencies[number] = found.getOrDefault(stems[number], 0);
    }
    this.phraseFrequencies = new int[phrases];
    library.forEach(
        counts -> counts.phrases().things().forEach(phrase -> phraseFrequencies[phrase]++));
  }

  /// How many words there are.
  int size() {
    return stems.length;
  }

  String stem(int number) {
    return stems[number];
  }

  /// The number of a stem, in the order of the stems; negative where no postmortem has it.
  int number(String stem) {
    return numbers.getOrDefault(stem, -1);
  }

  /// How many postmortems have a word.
  int frequency(int number) {
    return frequencies[number];
  }

  /// How much it says that a postmortem has a word. What the library does not have says as much as
  /// what one has.
  ///
  /// @param number negative where no postmortem has it
  double telling(int number) {
    return telling(number < 0 ? 1 : frequencies[number], documents);
  }

  /// Whether a word tells a reader something of a postmortem: few of the others have it.
  boolean isTelling(int number) {
    return frequencies[number] <= Math.max(FEW, documents / COMMON);
  }

  /// How much it says that a postmortem speaks of a phrase.
  double tellingPhrase(int phrase) {
    return telling(Math.max(1, phraseFrequencies[phrase]), documents);
  }

  /// Never 0, so that two postmortems that have a word have it in common in a library of two.
  private static double telling(int frequency, int documents) {
    return Math.log((documents + 1.0) / frequency);
  }
}
