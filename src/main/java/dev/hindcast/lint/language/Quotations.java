package dev.hindcast.lint.language;

import dev.hindcast.markdown.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks other people's words: whole clauses in double quotes, and shorter ones that are spoken of
/// rather than used. A few quoted words in the author's own claim stay: they are the claim.
final class Quotations {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^”]{1,1000}”|«[^»]{1,1000}»");

  /// What comes before words that are spoken of.
  private static final Pattern MENTION =
      Pattern.compile(
          "(?i)(?:\\b(?:words?|phrases?|terms?|labels?|called|titled|named|like|such"
              + " as|say(?:s|ing)?"
              + "|said|as|isn't|not|never|wrote|writes?|reads?|asks?|asked|answers?|answered|replied|reported|told"
              + "|entitled|error|message|alert|log|logs|logged|status|heading|section)(?:"
              + " (?:\\p{L}+ ){0,2})?[,:]?|[:=])\\s*$");

  private static final int WORDS_OF_A_CLAUSE = 5;

  /// Characters in which the words before a mention fit.
  private static final int LOOK_BACK = 60;

  private Quotations() {}

  static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      if (isClause(quoted.group()) || isMentioned(text, quoted.start())) {
        for (int at = quoted.start(); at < quoted.end(); at++) {
          masked.setCharAt(at, Prose.MASK);
        }
      }
    }
    return masked.toString();
  }

  private static boolean isClause(String quoted) {
    return quoted.strip().split("\\s+").length >= WORDS_OF_A_CLAUSE;
  }

  private static boolean isMentioned(String text, int start) {
    return MENTION.matcher(text).region(Math.max(0, start - LOOK_BACK), start).find();
  }
}
