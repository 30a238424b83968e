package dev.hindcast.search.analysis;

/// The scripts that are written without blanks between words.
final class Unspaced {
  /// No character of these scripts comes before it; most texts have none after it either.
  private static final int FIRST = 0x0E00;

  /// The sign that makes a kana long, which Unicode counts to no script.
  private static final int LONG_SOUND = 0x30FC;

  private Unspaced() {}

  /// Whether a character is a letter, a mark or a number of such a script.
  static boolean contains(int character) {
    return character == LONG_SOUND || isOfScript(character);
  }

  private static boolean isOfScript(int character) {
    return character >= FIRST
        && switch (Character.UnicodeScript.of(character)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR ->
              Segmentation.isWordCharacter(character);
          default -> false;
        };
  }

  static boolean isIn(CharSequence text) {
    return text.codePoints().anyMatch(Unspaced::contains);
  }
}
