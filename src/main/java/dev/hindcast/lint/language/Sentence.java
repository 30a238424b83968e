package dev.hindcast.lint.language;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence of the author's own, with what is code or somebody else's words masked.
public final class Sentence {
  private final String text;
  private final Place place;
  private final List<Token> tokens;
  private final Set<String> names;

  /// Where a stretch of a sentence stands in the file.
  @FunctionalInterface
  public interface Place {
    Span span(int from, int to);
  }

  /// @param text masked by [dev.hindcast.markdown.Prose#MASK]
  /// @param names of people, in lower case, that the document declares
  public Sentence(String text, Set<String> names, Place place) {
    this.text = text;
    this.names = names;
    this.place = place;
    this.tokens = Token.of(text);
  }

  public String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  Set<String> names() {
    return names;
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

  /// The matches of a pattern, in the order of the text.
  public Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  @Override
  public String toString() {
    return text;
  }
}
