package dev.hindcast.recurrence.likeness;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How words are written, by their stems. May be filled from several threads.
final class Forms {
  private final Map<String, Map<String, Integer>> forms = new ConcurrentHashMap<>();

  /// Notes the words of a postmortem as it writes each first.
  void add(Counts counts) {
    Uses<String> words = counts.words();
    for (int index = 0; index < words.things().size(); index++) {
      forms
          .computeIfAbsent(words.things().get(index), _ -> new ConcurrentHashMap<>(2))
          .merge(counts.text(words.first(index)), 1, Integer::sum);
    }
  }

  /// The form that most postmortems write; of equals that in lower case.
  String of(String stem) {
    return forms.getOrDefault(stem, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(stem);
  }
}
