package dev.hindcast.lint.privacy;

import dev.hindcast.lint.privacy.LeakKind.Gravity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds what must stay private in any text, in time proportional to its length.
public final class Leaks {

  private Leaks() {}

  /// All that there is, in the order of the text; no two overlap.
  public static List<Leak> in(String text) {
    return in(text, _ -> true);
  }

  /// What opens a door, in the order of the text.
  static List<Leak> secretsIn(String text) {
    return in(text, kind -> kind.gravity() == Gravity.SECRET);
  }

  private static List<Leak> in(String text, Predicate<LeakKind> wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    NavigableMap<Integer, Leak> found = new TreeMap<>();
    for (LeakKind kind : LeakKind.ALL) {
      if (wanted.test(kind)) {
        kind.in(text, lower)
            .filter(leak -> isFree(found, leak.span()))
            .forEach(leak -> found.put(leak.span().start(), leak));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isFree(NavigableMap<Integer, Leak> found, Span span) {
    Map.Entry<Integer, Leak> before = found.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }
}
