package dev.hindcast.lint.settings;

import dev.hindcast.source.Span;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds a house's phrases in a text, in any case and across the ends of lines.
final class Phrases {
  private final Optional<Pattern> pattern;

  /// @param phrases in lower case, with single blanks between words
  Phrases(Set<String> phrases) {
    this.pattern = phrases.isEmpty() ? Optional.empty() : Optional.of(pattern(phrases));
  }

  /// The longest first, so that a phrase that begins like another is found.
  private static Pattern pattern(Set<String> phrases) {
    String any =
        phrases.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s{1,9}\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Where they stand: the end of each by its start.
  NavigableMap<Integer, Integer> in(String text) {
    TreeMap<Integer, Integer> places = new TreeMap<>();
    pattern.ifPresent(
        any -> any.matcher(text).results().forEach(at -> places.put(at.start(), at.end())));
    return places;
  }

  /// Whether a stretch shares a character with one of some places.
  static boolean touches(NavigableMap<Integer, Integer> places, Span span) {
    var before = places.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
