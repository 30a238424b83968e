package dev.hindcast.recurrence.likeness;

import dev.hindcast.search.analysis.Analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds phrases in texts, in any form of their words, whatever stands between these but letters.
///
/// @param <T> what a phrase stands for
final class PhraseFinder<T> {
  private final Map<String, List<Phrase<T>>> byFirstStem = new HashMap<>();

  /// A phrase.
  private record Phrase<T>(T meaning, List<String> stems) {}

  /// Takes what is found.
  interface Found<T> {
    /// Takes a phrase.
    ///
    /// @param first the first token of it
    /// @param last its last token
    void at(T meaning, Token first, Token last);
  }

  /// Looks for one phrase more; one without words is never found.
  void add(T meaning, List<String> stems) {
    if (!stems.isEmpty()) {
      byFirstStem
          .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
          .add(new Phrase<>(meaning, stems));
    }
  }

  /// Tells of each phrase that stands in a text.
  ///
  /// @param tokens the stems of a text
  void find(List<Token> tokens, Found<T> found) {
    for (int index = 0; index < tokens.size(); index++) {
      for (Phrase<T> phrase : byFirstStem.getOrDefault(tokens.get(index).term(), List.of())) {
        if (stands(phrase.stems(), tokens, index)) {
          found.at(
              phrase.meaning(), tokens.get(index), tokens.get(index + phrase.stems().size() - 1));
        }
      }
    }
  }

  private static boolean stands(List<String> stems, List<Token> tokens, int from) {
    if (from + stems.size() > tokens.size()) {
      return false;
    }
    for (int index = 1; index < stems.size(); index++) {
      if (!stems.get(index).equals(tokens.get(from + index).term())) {
        return false;
      }
    }
    return true;
  }
}
