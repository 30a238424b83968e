package dev.hindcast.lint.rules.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of an action's text, or a mark between words.
///
/// @param lower in lower case
/// @param start index in the text
/// @param end index after its last character
record ActionWord(String lower, int start, int end) {
  private static final Pattern WORD =
      Pattern.compile("@?[\\p{L}\\p{N}]+(?:['’/._-][\\p{L}\\p{N}]+)*|\\S");

  /// No action needs more words to say what it is.
  private static final int MOST = 400;

  static List<ActionWord> of(String text) {
    List<ActionWord> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (words.size() < MOST && word.find()) {
      words.add(
          new ActionWord(
              word.group().toLowerCase(Locale.ROOT).replace('’', '\''), word.start(), word.end()));
    }
    return List.copyOf(words);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(lower.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }
}
