package dev.hindcast.lint.language;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sentence of the author's own, with what is code or somebody else's words masked.
public final class Sentence {
  private final String text;
  private final Terms terms;
  private final Setting setting;
  private final Place place;
  private final List<Token> tokens;
  private @Nullable Clauses clauses;
  private @Nullable Phrases phrases;
  private @Nullable Boolean spokenOf;
  private @Nullable List<Counterfactual> counterfactuals;

  /// Where a stretch of a sentence stands in the file.
  @FunctionalInterface
  public interface Place {
    Span span(int from, int to);
  }

  /// @param text masked by [dev.hindcast.markdown.Prose#MASK]
  /// @param terms what the house and the document say about words
  public Sentence(String text, Terms terms, Setting setting, Place place) {
    this.text = text;
    this.terms = terms;
    this.setting = setting;
    this.place = place;
    this.tokens = Token.of(text);
  }

  public String text() {
    return text;
  }

  public Setting setting() {
    return setting;
  }

  List<Token> tokens() {
    return tokens;
  }

  Terms terms() {
    return terms;
  }

  /// The word at an index in lower case; empty outside the sentence.
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  Phrases phrases() {
    if (phrases == null) {
      phrases = new Phrases(this);
    }
    return phrases;
  }

  Clauses clauses() {
    if (clauses == null) {
      clauses = new Clauses(this);
    }
    return clauses;
  }

  List<Counterfactual> counterfactuals() {
    if (counterfactuals == null) {
      counterfactuals = Counterfactuals.read(this);
    }
    return counterfactuals;
  }

  /// Whether it speaks about blame, or about how to write, rather than telling what happened.
  boolean isSpokenOf() {
    if (spokenOf == null) {
      spokenOf = !Cues.SPOKEN_OF.in(this).isEmpty();
    }
    return spokenOf;
  }

  /// Where a stretch stands in the file.
  ///
  /// @param from index in the text
  /// @param to index after its last character
  public Span span(int from, int to) {
    return place.span(from, to);
  }

  /// Where tokens stand in the file.
  ///
  /// @param first index of the first token
  /// @param last index of the last token
  Span tokens(int first, int last) {
    return span(tokens.get(first).start(), tokens.get(last).end());
  }

  /// The index of the token at or after a place in the text; the number of tokens where none is.
  int tokenAt(int offset) {
    for (int index = 0; index < tokens.size(); index++) {
      if (tokens.get(index).end() > offset) {
        return index;
      }
    }
    return tokens.size();
  }

  /// The matches of a pattern, in the order of the text.
  public Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  @Override
  public String toString() {
    return text;
  }
}
