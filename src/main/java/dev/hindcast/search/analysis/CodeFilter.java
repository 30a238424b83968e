package dev.hindcast.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words that a person would copy rather than spell: those with anything but letters in them,
/// such as `504`, `us-east-1` and `pod_ready`, or with a capital that begins nothing, such as
/// `ECONNRESET` and `OOMKilled`; in lower case. And those with accents, as they stand: prose
/// forgets the accents.
final class CodeFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CodeFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      String code = code(term.toString());
      if (!code.isEmpty()) {
        term.setEmpty().append(code);
        return true;
      }
    }
    return false;
  }

  /// Empty for a word that is none.
  private static String code(String word) {
    if (Unspaced.isIn(word)) {
      return "";
    }
    String folded = Folding.fold(word);
    String accented = Folding.accented(word);
    if (!folded.equals(accented)) {
      return accented;
    }
    return isCode(word) ? folded : "";
  }

  private static boolean isCode(String word) {
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      boolean plain =
          Character.isLetter(letter)
              || Character.isSurrogate(letter)
              || Character.getType(letter) == Character.NON_SPACING_MARK;
      if (!plain || (index > 0 && Character.isUpperCase(letter))) {
        return true;
      }
    }
    return false;
  }
}
