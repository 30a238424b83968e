package dev.hindcast.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words in lower case and without accents; a word that was nothing but marks is left out.
final class FoldingFilter extends TokenFilter {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (!foldAscii()) {
        String folded = fold(term.toString());
        term.setEmpty().append(folded);
      }
      if (term.length() > 0) {
        return true;
      }
    }
    return false;
  }

  /// Most words have only ASCII letters and need no tables; false for the others.
  private boolean foldAscii() {
    char[] letters = term.buffer();
    for (int index = 0; index < term.length(); index++) {
      char letter = letters[index];
      if (letter >= 128) {
        return false;
      }
      if (letter >= 'A' && letter <= 'Z') {
        letters[index] = (char) (letter + ('a' - 'A'));
      }
    }
    return true;
  }

  private static String fold(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
