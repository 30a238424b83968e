package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an author may have meant by a value that cannot be read, as characters to insert into its
/// line, by place.
///
/// @param quote puts a stretch of the line in quotes
record Repairs(String text, int start, int end, Quoting quote) {

  /// How a syntax puts text in quotes.
  interface Quoting {

    /// Inserts quotes around a stretch of a line, and whatever they need within.
    void around(String text, int start, int end, SortedMap<Integer, String> additions);
  }

  /// The likeliest first.
  List<SortedMap<Integer, String>> all() {
    List<SortedMap<Integer, String>> repairs = new ArrayList<>();
    switch (text.charAt(start)) {
      case '"' -> {
        repairs.add(withoutEscapes());
        repairs.add(inserting(end, "\""));
      }
      case '\'' -> repairs.add(inserting(end, "'"));
      case '[' -> {
        repairs.add(inserting(end, "]"));
        repairs.add(quotedItems());
      }
      case '{' -> repairs.add(inserting(end, "}"));
      default -> {}
    }
    SortedMap<Integer, String> quoted = new TreeMap<>();
    quote.around(text, start, end, quoted);
    repairs.add(quoted);
    return repairs;
  }

  private SortedMap<Integer, String> withoutEscapes() {
    SortedMap<Integer, String> additions = new TreeMap<>();
    for (int at = text.indexOf('\\', start); at >= 0; at = text.indexOf('\\', at + 1)) {
      additions.put(at, "\\");
    }
    return additions;
  }

  static SortedMap<Integer, String> inserting(int place, String text) {
    return new TreeMap<>(Map.of(place, text));
  }

  /// The items between brackets in quotes of their own.
  private SortedMap<Integer, String> quotedItems() {
    SortedMap<Integer, String> additions = new TreeMap<>();
    int close = text.charAt(end - 1) == ']' ? end - 1 : end;
    for (int from = start + 1; from < close; ) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 || comma > close ? close : comma;
      String item = text.substring(from, to);
      if (!item.isBlank()) {
        int first = from + item.length() - item.stripLeading().length();
        quote.around(text, first, first + item.strip().length(), additions);
      }
      from = to + 1;
    }
    if (close == end) {
      additions.merge(end, "]", String::concat);
    }
    return additions;
  }
}
