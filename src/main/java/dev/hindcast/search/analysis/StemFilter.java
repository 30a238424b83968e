package dev.hindcast.search.analysis;

import dev.hindcast.search.analysis.Stemmer.Stemmed;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the stems of words in their place, and tells a document of them; a word that was nothing
/// but accents is left out.
final class StemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Stemmer stemmer;
  private final DocumentWords document;

  StemFilter(TokenStream words, Stemmer stemmer, DocumentWords document) {
    super(words);
    this.stemmer = stemmer;
    this.document = document;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    document.beginPart();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      Stemmed word = stemmer.stemmed(term.toString());
      if (!word.stem().isEmpty()) {
        term.setEmpty().append(word.stem());
        step.setPositionIncrement(document.add(word.form(), word.stem()));
        return true;
      }
    }
    return false;
  }
}
