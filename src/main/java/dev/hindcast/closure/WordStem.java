package dev.hindcast.closure;

import java.util.List;

/// Takes the commonest English endings off a word, so that *validated*, *validates* and
/// *validation* are one: first that of the plural, then one other, then a doubled last letter and a
/// silent e. What is left need not be a word. Words of other languages mostly stay as they are.
final class WordStem {
  private static final List<String> ENDINGS =
      List.of(
          "isation", "ization", "ation", "ating", "ated", "ment", "ness", "ing", "ion", "ate", "ed",
          "ly", "al");

  /// A shorter rest could be anything.
  private static final int SHORTEST_STEM = 4;

  private static final int SHORTEST_WORD = 4;

  private WordStem() {}

  /// @param word in lower case
  static String of(String word) {
    return word.length() < SHORTEST_WORD ? word : closed(withoutEnding(singular(word)));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean isPlural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int rest = word.length() - ending.length();
      if (word.endsWith(ending) && rest >= shortest(ending) && hasVowel(word.substring(0, rest))) {
        return word.substring(0, rest);
      }
    }
    return word;
  }

  /// *paged* and *paging* are forms of short words, too.
  private static int shortest(String ending) {
    return ending.equals("ing") || ending.equals("ed") ? SHORTEST_STEM - 1 : SHORTEST_STEM;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  private static String closed(String stem) {
    int last = stem.length() - 1;
    if (stem.endsWith("e")) {
      return stem.substring(0, last);
    }
    if (stem.endsWith("y") || stem.endsWith("i")) {
      return stem.substring(0, last) + "i";
    }
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
