package dev.hindcast.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words in lower case and without accents. `analysis.js` does the same in the browser.
///
/// Marks that are not accents, such as the vowels of Thai and Hindi, stay. Compatible forms become
/// the usual ones: `ﬁ` is `fi`.
final class Folding {
  /// The combining marks of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic.
  private static final Pattern ACCENTS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff"
              + "\\u20d0-\\u20ff\\ufe20-\\ufe2f]+");

  private Folding() {}

  /// Empty for a word that is nothing but accents.
  static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(decomposed).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// A word in lower case, with its accents.
  static String accented(String word) {
    return isAscii(word)
        ? word.toLowerCase(Locale.ROOT)
        : Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// Most words have only ASCII letters and need no tables.
  private static boolean isAscii(String word) {
    for (int index = 0; index < word.length(); index++) {
      if (word.charAt(index) >= 128) {
        return false;
      }
    }
    return true;
  }
}
