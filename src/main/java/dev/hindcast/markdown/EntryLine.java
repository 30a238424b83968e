package dev.hindcast.markdown;

import java.util.List;
import java.util.SortedMap;

/// A line of YAML looked at by itself: ` - key: value`.
///
/// @param indent how many characters stand before the first that is not blank
/// @param hyphens where the first hyphen of a list item stands, or -1
/// @param keyStart where the key, or what stands in its place, begins
/// @param keyEnd the colon behind the key, or -1
/// @param valueStart where the value begins; the end of the text where there is none
record EntryLine(String text, int indent, int hyphens, int keyStart, int keyEnd, int valueStart) {

  static EntryLine of(String text) {
    int indent = pastBlanks(text, 0);
    int start = indent;
    while (isHyphen(text, start)) {
      start = pastBlanks(text, start + 1);
    }
    int colon = colon(text, start);
    int value = colon < 0 ? start : pastBlanks(text, colon + 1);
    return new EntryLine(text, indent, start > indent ? indent : -1, start, colon, value);
  }

  boolean hasKey() {
    return keyEnd >= 0;
  }

  /// Whether the line begins a `key: value` rather than a list item.
  boolean isEntry() {
    return hyphens < 0 && (hasKey() || isGlued());
  }

  String key() {
    return text.substring(keyStart, Math.max(keyStart, keyEnd));
  }

  String value() {
    return text.substring(valueStart).stripTrailing();
  }

  /// Whether the blank behind the colon is forgotten, as in `title:Outage`; an address is none.
  boolean isGlued() {
    int colon = text.indexOf(':', keyStart);
    return !hasKey()
        && isWord(text, keyStart, colon)
        && colon + 1 < text.length()
        && !text.startsWith("//", colon + 1);
  }

  /// What the author may have meant where the line is no YAML, the likeliest first: characters to
  /// insert, by place.
  List<SortedMap<Integer, String>> repairs() {
    if (isGlued()) {
      return List.of(Repairs.inserting(text.indexOf(':', keyStart) + 1, " "));
    }
    return value().isEmpty() || (!hasKey() && hyphens < 0)
        ? List.of()
        : new Repairs(text, valueStart, valueStart + value().length(), EntryLine::quote).all();
  }

  /// Single quotes around a stretch; those in it are doubled.
  private static void quote(String text, int start, int end, SortedMap<Integer, String> additions) {
    additions.put(start, "'");
    for (int at = text.indexOf('\'', start); at >= 0 && at < end; at = text.indexOf('\'', at + 1)) {
      additions.merge(at, "'", String::concat);
    }
    additions.put(end, "'");
  }

  private static boolean isHyphen(String text, int at) {
    return at < text.length() && text.charAt(at) == '-' && isBlank(text, at + 1);
  }

  /// The colon that ends a key: the first with a blank or nothing behind it, outside quotes.
  private static int colon(String text, int start) {
    if (start >= text.length() || "#[{&*!|>@%`,]}".indexOf(text.charAt(start)) >= 0) {
      return -1;
    }
    char quote = text.charAt(start);
    int from = start;
    if (quote == '"' || quote == '\'') {
      from = text.indexOf(quote, start + 1);
      if (from < 0) {
        return -1;
      }
    }
    for (int at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
      if (isBlank(text, at + 1)) {
        return at;
      }
    }
    return -1;
  }

  /// Whether a stretch is a name of letters, digits, `_` and `-`.
  private static boolean isWord(String text, int start, int end) {
    return end > start
        && Character.isLetter(text.charAt(start))
        && text.substring(start, end)
            .chars()
            .allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '_' || unit == '-');
  }

  private static boolean isBlank(String text, int at) {
    return at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text, at)) {
      at++;
    }
    return at;
  }
}
