package dev.hindcast.lint.privacy;

import dev.hindcast.lint.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a machine drew by lot from what a person wrote in its place.
final class Randomness {
  private static final Set<String> PLACEHOLDERS = WordList.words("placeholders");

  private static final int FEWEST_DIFFERENT = 8;

  /// In bits a character; 32 random hexadecimal digits have some 3.6, names in code some 3.
  private static final double LEAST_ENTROPY = 3.1;

  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// `db_password_v2`, `config.auth.token2`, `2026-02-03T10:00:00Z`: words, names and dates.
  private static final Pattern NAME =
      Pattern.compile(
          "[._/=~+-]*(?:[A-Za-z]{2,}\\d{0,2}|[a-z]\\d{0,2}|\\d{1,4})"
              + "(?:[._/=~+-]+(?:[A-Za-z]{2,}\\d{0,2}|[A-Za-z]\\d{0,2}|\\d{1,4}))*+[._/=~+-]*");

  private Randomness() {}

  /// Whether something with the form of a token is one.
  static boolean isToken(String text) {
    return !isPlaceholder(text) && text.chars().distinct().count() >= FEWEST_DIFFERENT;
  }

  /// Whether a value is a key, which nothing but a name before it says.
  static boolean isKey(String text) {
    return isToken(text)
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(Character::isLetter)
        && !NAME.matcher(text).matches()
        && !UUID.matcher(text).matches()
        && entropy(text) >= LEAST_ENTROPY;
  }

  /// Whether it stands for a secret that is not told, such as `<token>` or `xxxx`.
  static boolean isPlaceholder(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return PLACEHOLDERS.stream().anyMatch(lower::contains)
        || lower.indexOf('<') >= 0
        || lower.indexOf('$') == 0
        || lower.indexOf('%') == 0;
  }

  /// Shannon's entropy in bits a character.
  static double entropy(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.chars().forEach(character -> counts.merge(character, 1, Integer::sum));
    return counts.values().stream()
        .mapToDouble(count -> (double) count / text.length())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }
}
