package dev.hindcast.search;

import dev.hindcast.search.SearchQuery.Word;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads a query; every text is one. `query.js` does the same in the browser.
///
/// ```
/// query  = { blank | filter | word }
/// filter = facet ":" ( '"' any but '"' '"' | { not blank } )
/// facet  = "service" | "severity" | "cause" | "trigger" | "tag" | "kind"      in any case
/// word   = not blank { not blank }
/// ```
///
/// A filter without a value means nothing, an unclosed quotation ends with the text, and a facet
/// named twice accepts either value. What stands before a colon and names no facet is part of a
/// word, as in `FATAL: sorry` or `http://…`. Punctuation around a word means nothing, and neither
/// does a word said twice.
final class QueryParser {
  /// How many terms a query can have; a pasted log goes on for pages, but its first lines say it. A
  /// term counts once for each of seven prose fields against Lucene's limit of 1024 clauses.
  static final int MOST_TERMS = 120;

  private final String text;
  private final Set<Word> words = new LinkedHashSet<>();
  private final Map<Facet, SortedSet<String>> filters = new EnumMap<>(Facet.class);
  private int terms;
  private int at;

  private QueryParser(String text) {
    this.text = text;
  }

  static SearchQuery parse(String text) {
    return new QueryParser(text).parse();
  }

  private SearchQuery parse() {
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else {
        readItem();
      }
    }
    return new SearchQuery(List.copyOf(words), Collections.unmodifiableMap(filters));
  }

  private void readItem() {
    String item = text.substring(at, endOfItem());
    int colon = item.indexOf(':');
    Optional<Facet> facet = Facet.of(item.substring(0, Math.max(colon, 0)));
    if (facet.isPresent()) {
      addFilter(facet.get(), readValue(at + colon + 1));
    } else {
      addWord(item);
      at += item.length();
    }
  }

  private String readValue(int start) {
    boolean quoted = text.startsWith("\"", start);
    int from = quoted ? start + 1 : start;
    int close = text.indexOf('"', from);
    int to = !quoted ? endOfItem() : close < 0 ? text.length() : close;
    at = quoted ? Math.min(to + 1, text.length()) : to;
    return text.substring(from, to);
  }

  private void addFilter(Facet facet, String value) {
    String key = Facet.key(value);
    if (!key.isEmpty()) {
      filters.computeIfAbsent(facet, _ -> new TreeSet<>()).add(key);
    }
  }

  private void addWord(String item) {
    Word word = new Word(Analysis.PROSE.terms(item), Analysis.EXACT.terms(item));
    terms += word.prose().size() + word.exact().size();
    if (!word.prose().isEmpty() && terms <= MOST_TERMS) {
      words.add(word);
    }
  }

  private int endOfItem() {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char character) {
    return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r');
  }
}
