package dev.hindcast.search.query;

import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import dev.hindcast.search.query.Item.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes items of a query's pieces.
final class ItemReader {
  /// How many words or codes of one item are looked for: encoded data goes on for pages.
  private static final int MOST = 20;

  private static final Pattern PREFIX =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_.:/-]*");
  private static final Pattern FUZZY = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{3,}");

  private static final int SHORTEST_PREFIX = 2;

  private ItemReader() {}

  /// Reads a piece that is not quoted.
  ///
  /// @param piece what stands between blanks
  /// @param start where it begins in the query, with the sign before it
  /// @return empty for a piece without a word
  static Optional<Item> read(String piece, int start, int end) {
    if (piece.endsWith("*")) {
      Optional<Item> prefix = prefix(piece.substring(0, piece.length() - 1), start, end);
      return prefix.isPresent() ? prefix : word(piece, start, end);
    }
    if (piece.endsWith("~")) {
      Optional<Item> fuzzy = fuzzy(piece.substring(0, piece.length() - 1), start, end);
      return fuzzy.isPresent() ? fuzzy : word(piece, start, end);
    }
    return word(piece, start, end);
  }

  static Optional<Item> word(String piece, int start, int end) {
    List<Token> words = Analysis.forms(piece);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String bare = piece.substring(words.getFirst().start(), words.getLast().end());
    List<String> forms = terms(words).distinct().limit(MOST).toList();
    List<String> codes = terms(Analysis.codes(piece)).distinct().limit(MOST).toList();
    return Optional.of(new Item(Kind.WORD, bare, forms, codes, start, end));
  }

  static Optional<Item> phrase(String quoted, int start, int end) {
    List<String> forms = terms(Analysis.forms(quoted)).limit(MOST).toList();
    return forms.size() < 2
        ? word(quoted, start, end)
        : Optional.of(new Item(Kind.PHRASE, quoted, forms, List.of(), start, end));
  }

  private static Optional<Item> prefix(String piece, int start, int end) {
    String folded = Analysis.fold(piece);
    return PREFIX.matcher(piece).matches()
            && folded.codePointCount(0, folded.length()) >= SHORTEST_PREFIX
        ? Optional.of(new Item(Kind.PREFIX, piece, List.of(folded), List.of(), start, end))
        : Optional.empty();
  }

  private static Optional<Item> fuzzy(String piece, int start, int end) {
    List<String> forms = terms(Analysis.forms(piece)).toList();
    return FUZZY.matcher(piece).matches() && forms.size() == 1
        ? Optional.of(new Item(Kind.FUZZY, piece, forms, List.of(), start, end))
        : Optional.empty();
  }

  private static Stream<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term);
  }
}
