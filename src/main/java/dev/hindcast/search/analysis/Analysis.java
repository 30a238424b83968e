package dev.hindcast.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// How text becomes the terms of the index, the same for postmortems and queries. `analysis.js` and
/// `stem.js` do the same in the browser. May be used from several threads.
///
/// Common words are kept, so that they can be asked for.
public final class Analysis {
  /// Words of prose as they are written, but folded: what a query has before its stems are known.
  private static final Analyzer FORMS =
      analyzer(Segmentation.PROSE, words -> new WordFilter(words, Folding::fold));

  /// Codes as typed, but for case. Most words are none, and prose finds those.
  private static final Analyzer CODES = analyzer(Segmentation.EXACT, CodeFilter::new);

  private final Language language;
  private final Stemmer stemmer;
  private final Analyzer stems;

  public Analysis(Language language) {
    this.language = language;
    this.stemmer = new Stemmer(language);
    this.stems =
        analyzer(
            Segmentation.PROSE,
            words -> new WordFilter(words, word -> stemmer.stemmed(word).stem()));
  }

  /// A term and where it stands in the text.
  ///
  /// @param start its first UTF-16 unit
  /// @param end the unit after its last
  public record Token(String term, int start, int end) {}

  public Language language() {
    return language;
  }

  /// The words of a text, folded, with their places.
  public static List<Token> forms(String text) {
    return tokens(FORMS, text);
  }

  /// The codes of a text, with their places.
  public static List<Token> codes(String text) {
    return tokens(CODES, text);
  }

  /// The stems of a text's words, with their places.
  public List<Token> stems(String text) {
    return tokens(stems, text);
  }

  /// A word in lower case and without accents.
  public static String fold(String word) {
    return Folding.fold(word);
  }

  /// The stem of a form, for languages whose forms need no accents for it.
  public String stem(String form) {
    return stemmer.stemmed(form).stem();
  }

  public static Analyzer codesAnalyzer() {
    return CODES;
  }

  /// Stems for the index, noting what a document's words are.
  public Analyzer proseAnalyzer(DocumentWords document) {
    return analyzer(Segmentation.PROSE, words -> new StemFilter(words, stemmer, document));
  }

  private static Analyzer analyzer(
      Segmentation segmentation, UnaryOperator<TokenStream> normalisation) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WordTokenizer(segmentation);
        return new TokenStreamComponents(words, normalisation.apply(words));
      }
    };
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
    return tokens;
  }
}
