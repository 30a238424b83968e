package dev.hindcast.export;

/// Texts from files as a terminal may show them.
public final class Printable {
  private Printable() {}

  /// The text with a blank for each character that could steer a terminal or turn the reading
  /// direction: control characters, and the embeddings and isolates of the Unicode bidirectional
  /// algorithm (UAX #9, section 2).
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text);
    for (int index = 0; index < printable.length(); index++) {
      if (steers(printable.charAt(index))) {
        printable.setCharAt(index, ' ');
      }
    }
    return printable.toString();
  }

  private static boolean steers(char character) {
    return Character.isISOControl(character)
        || (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069');
  }
}
