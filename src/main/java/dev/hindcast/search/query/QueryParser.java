package dev.hindcast.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a query; every text is one. `query.js` does the same in the browser, `docs/searching.md`
/// has the rules, and `queries.txt` says for both what queries mean.
public final class QueryParser {
  /// A text with more words was copied: nobody types as much.
  private static final int MOST_TYPED_WORDS = 16;

  private final String text;
  private final Clauses clauses = new Clauses();
  private final List<Item> excluded = new ArrayList<>();
  private final Map<Facet, SortedSet<String>> filters = new EnumMap<>(Facet.class);
  private final Map<Facet, SortedSet<String>> excludedFilters = new EnumMap<>(Facet.class);
  private @Nullable LocalDate after;
  private @Nullable LocalDate before;
  private @Nullable Order order;
  private int at;

  private QueryParser(String text) {
    this.text = text;
  }

  public static SearchQuery parse(String text) {
    return new QueryParser(text).parse();
  }

  private SearchQuery parse() {
    boolean isPasted = isPasted();
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else if (isPasted) {
        int start = at;
        at = endOfPiece(at);
        ItemReader.word(text.substring(start, at), start, at).ifPresent(clauses::add);
      } else {
        readItem();
      }
    }
    return new SearchQuery(
        text,
        clauses.distinct(),
        Clauses.distinct(excluded),
        Collections.unmodifiableMap(filters),
        Collections.unmodifiableMap(excludedFilters),
        after,
        before,
        order,
        isPasted);
  }

  private boolean isPasted() {
    if (text.chars().anyMatch(character -> character == '\n' || character == '\r')) {
      return true;
    }
    int words = 0;
    for (int index = 0; index < text.length(); index = endOfPiece(index) + 1) {
      words += isBlank(text.charAt(index)) ? 0 : 1;
    }
    return words > MOST_TYPED_WORDS;
  }

  private void readItem() {
    int start = at;
    boolean isExcluded = text.startsWith("-", at) && !text.startsWith("--", at);
    int from = isExcluded ? at + 1 : at;
    if (text.startsWith("\"", from)) {
      String quoted = readQuoted(from);
      ItemReader.phrase(quoted, start, at).ifPresent(item -> add(item, isExcluded));
      return;
    }
    String piece = text.substring(from, endOfPiece(from));
    if (!readProperty(piece, from, isExcluded) && !readJoin(piece, isExcluded)) {
      at = from + piece.length();
      ItemReader.read(piece, start, at).ifPresent(item -> add(item, isExcluded));
    }
  }

  /// Reads `name:value`, of which the value may be quoted; false where the piece is none.
  private boolean readProperty(String piece, int from, boolean isExcluded) {
    int colon = piece.indexOf(':');
    String name = piece.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
    Optional<Facet> facet = Facet.of(name);
    if (facet.isPresent()) {
      int valueAt = from + colon + 1;
      at = from + piece.length();
      String value =
          text.startsWith("\"", valueAt) ? readQuoted(valueAt) : piece.substring(colon + 1);
      addFilter(isExcluded ? excludedFilters : filters, facet.get(), value);
      clauses.end();
      return true;
    }
    if (isExcluded || !readRange(name, piece.substring(colon + 1))) {
      return false;
    }
    at = from + piece.length();
    clauses.end();
    return true;
  }

  private boolean readRange(String name, String value) {
    return switch (name) {
      case "after" -> {
        Optional<LocalDate> day = Days.first(value);
        day.ifPresent(found -> after = after == null || found.isAfter(after) ? found : after);
        yield day.isPresent();
      }
      case "before" -> {
        Optional<LocalDate> day = Days.first(value);
        day.ifPresent(found -> before = before == null || found.isBefore(before) ? found : before);
        yield day.isPresent();
      }
      case "sort" -> {
        Optional<Order> found = Order.of(value);
        found.ifPresent(wanted -> order = wanted);
        yield found.isPresent();
      }
      default -> false;
    };
  }

  private boolean readJoin(String piece, boolean isExcluded) {
    if (isExcluded || !(piece.equals("OR") || piece.equals("AND"))) {
      return false;
    }
    if (piece.equals("OR")) {
      clauses.join();
    }
    at += piece.length();
    return true;
  }

  /// What stands in quotation marks, to the end where they are not closed.
  private String readQuoted(int mark) {
    int close = text.indexOf('"', mark + 1);
    int end = close < 0 ? text.length() : close;
    at = Math.min(end + 1, text.length());
    return text.substring(mark + 1, end);
  }

  private void add(Item item, boolean isExcluded) {
    if (isExcluded) {
      excluded.add(item);
      clauses.end();
    } else {
      clauses.add(item);
    }
  }

  private static void addFilter(Map<Facet, SortedSet<String>> filters, Facet facet, String value) {
    String key = facet.key(value);
    if (!key.isEmpty()) {
      filters.computeIfAbsent(facet, _ -> new TreeSet<>()).add(key);
    }
  }

  private int endOfPiece(int start) {
    int end = start;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char character) {
    return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r');
  }
}
