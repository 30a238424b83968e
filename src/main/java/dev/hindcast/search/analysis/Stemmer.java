package dev.hindcast.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives the stems of a language's words, each worked out once. May be used from several threads.
final class Stemmer {
  private final Language language;
  private final OneWord word = new OneWord();
  private final TokenStream filter;
  private final Map<String, Stemmed> known = new ConcurrentHashMap<>();

  Stemmer(Language language) {
    this.language = language;
    this.filter =
        switch (language.stems()) {
          case PORTER -> new PorterStemFilter(word);
          case FORMS -> new SnowballFilter(word, language.stemmer());
          case NONE -> word;
        };
  }

  /// A word as it is written, folded, and the stem of it, folded.
  record Stemmed(String form, String stem) {}

  /// @param written a word of a text
  Stemmed stemmed(String written) {
    Stemmed found = known.get(written);
    return found == null ? known.computeIfAbsent(written, this::workOut) : found;
  }

  /// Porter knows no accents, the others' rules are about them.
  private Stemmed workOut(String written) {
    String form = Folding.fold(written);
    return language.stems() == Language.Stems.FORMS
        ? new Stemmed(form, Folding.fold(stem(Folding.accented(written))))
        : new Stemmed(form, stem(form));
  }

  private synchronized String stem(String lower) {
    try {
      word.put(lower);
      filter.incrementToken();
      return word.term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void put(String lower) {
      clearAttributes();
      term.append(lower);
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
