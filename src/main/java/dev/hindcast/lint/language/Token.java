package dev.hindcast.lint.language;

import dev.hindcast.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word, a stretch of code or quotation, or a single other character.
///
/// @param text as written, a straight apostrophe for each curly one
/// @param lower the same in lower case
/// @param start index in the sentence
/// @param end index after its last character
record Token(String text, String lower, int start, int end) {

  /// A word may hold apostrophes, hyphens, dots and slashes (`didn't`, `on-call`, `v1.2`), and a
  /// handle has its `@` at either end.
  private static final Pattern TOKEN =
      Pattern.compile("@?[\\p{L}\\p{N}_]+(?:['./-][\\p{L}\\p{N}_]+)*@?|" + Prose.MASK + "+|\\S");

  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(sentence.replace('\u2019', '\''));
    while (token.find()) {
      String text = token.group();
      tokens.add(new Token(text, text.toLowerCase(Locale.ROOT), token.start(), token.end()));
    }
    return List.copyOf(tokens);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0)) || isHandle();
  }

  boolean isMasked() {
    return text.charAt(0) == Prose.MASK;
  }

  boolean isHandle() {
    return text.length() > 1 && (text.startsWith("@") || text.endsWith("@"));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }
}
