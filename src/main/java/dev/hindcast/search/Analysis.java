package dev.hindcast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// How text becomes the terms of the index, the same for postmortems and queries. `analysis.js` and
/// `stem.js` do the same in the browser.
///
/// Common English words are kept, so that they can be asked for; [CommonWords] tells when a query
/// does without.
final class Analysis {
  /// Words of prose by their stems: `connections` and `connected` are both `connect`.
  static final Analysis PROSE =
      new Analysis(Segmentation.PROSE, words -> new PorterStemFilter(new FoldingFilter(words)));

  /// Words as typed, but for case and accents: what a query may mean as a code.
  static final Analysis EXACT = new Analysis(Segmentation.EXACT, FoldingFilter::new);

  /// Those words as typed that look like codes: what postmortems are indexed by. Prose finds the
  /// others, and most words are others.
  static final Analysis CODES =
      new Analysis(Segmentation.EXACT, words -> new FoldingFilter(new CodeFilter(words)));

  private final Analyzer analyzer;

  private Analysis(Segmentation segmentation, UnaryOperator<TokenStream> normalisation) {
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new WordTokenizer(segmentation);
            return new TokenStreamComponents(words, normalisation.apply(words));
          }
        };
  }

  /// A term and where it stands in the text.
  ///
  /// @param start its first UTF-16 unit
  /// @param end the unit after its last
  record Token(String term, int start, int end) {}

  Analyzer analyzer() {
    return analyzer;
  }

  /// The terms of a text in its order.
  List<Token> tokens(String text) {
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

  /// The different terms of a text in the order in which they first stand there.
  List<String> terms(String text) {
    return tokens(text).stream().map(Token::term).distinct().toList();
  }
}
