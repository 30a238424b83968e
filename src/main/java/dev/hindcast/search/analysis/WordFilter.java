package dev.hindcast.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts another word in the place of each; a word that becomes empty is left out.
final class WordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> replacement;

  WordFilter(TokenStream words, UnaryOperator<String> replacement) {
    super(words);
    this.replacement = replacement;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      String word = replacement.apply(term.toString());
      if (!word.isEmpty()) {
        term.setEmpty().append(word);
        return true;
      }
    }
    return false;
  }
}
