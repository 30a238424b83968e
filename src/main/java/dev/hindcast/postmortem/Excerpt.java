package dev.hindcast.postmortem;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The beginning of a text, cut where a reader would pause.
public final class Excerpt {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 240;

  private Excerpt() {}

  /// The text on one line; what is longer than some two lines of print ends in an ellipsis.
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /// The text on one line; what has more than so many characters ends in an ellipsis.
  public static String of(String text, int longest) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    if (line.length() <= longest) {
      return line;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(line);
    return line.substring(0, cut(line, words.preceding(longest), longest)).stripTrailing() + "…";
  }

  /// A text without a place to break is cut between two characters.
  private static int cut(String line, int pause, int longest) {
    return pause > longest / 2 ? pause : line.offsetByCodePoints(0, longest / 2);
  }
}
