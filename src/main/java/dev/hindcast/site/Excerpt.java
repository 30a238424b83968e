package dev.hindcast.site;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The beginning of a text, cut where a reader would pause.
final class Excerpt {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 240;

  private Excerpt() {}

  /// The text on one line; what is longer than some two lines of print ends in an ellipsis.
  static String of(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(line);
    return line.substring(0, cut(line, words.preceding(LONGEST))).stripTrailing() + "…";
  }

  /// A text without a place to break is cut between two characters.
  private static int cut(String line, int pause) {
    return pause > LONGEST / 2 ? pause : line.offsetByCodePoints(0, LONGEST / 2);
  }
}
