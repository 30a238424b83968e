package dev.hindcast.closure;

import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which a text says what it is about: without common words, numbers, owners, tickets
/// and addresses, each brought to its stem. A text in a script without blanks between words has
/// none.
final class ContentWords {
  private static final Set<String> COMMON = common();

  /// What stands in an action and is not about it.
  private static final Pattern ASIDE =
      Pattern.compile(
          "https?://\\S+|(?<!\\w)@[\\w/-]+|\\b[A-Z][A-Z0-9]{1,9}-\\d+\\b|#\\d+"
              + "|\\((?i:owner|due|ticket)[^()]{0,80}\\)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final int SHORTEST = 2;

  private ContentWords() {}

  /// The stems, in the order of the alphabet.
  static Set<String> of(String text) {
    if (text.codePoints().anyMatch(ContentWords::isUndivided)) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>();
    Matcher word = WORD.matcher(ASIDE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
    while (word.find()) {
      String found = word.group();
      if (found.length() >= SHORTEST && hasLetter(found) && !COMMON.contains(found)) {
        words.add(WordStem.of(found));
      }
    }
    return words;
  }

  /// How many words of both sets there are for each one of either.
  static double likeness(Set<String> left, Set<String> right) {
    long both = left.stream().filter(right::contains).count();
    long either = left.size() + right.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static boolean isUndivided(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private static Set<String> common() {
    return DataFile.rows(ContentWords.class, "common-words.txt").stream()
        .flatMap(line -> Arrays.stream(line.getFirst().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
