package dev.hindcast.recurrence.likeness;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How words are written, by their stems. May be filled from several threads.
final class Forms {
  private final Map<String, Map<String, Integer>> forms = new ConcurrentHashMap<>();

  /// Notes the words of a postmortem as it writes each first.
  void add(Counts counts) {
    counts
        .words()
        .forEach(
            (stem, uses) ->
                forms
                    .computeIfAbsent(stem, _ -> new ConcurrentHashMap<>())
                    .merge(counts.text(uses.first()), 1, Integer::sum));
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
