package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.TagEvidence.Mentioned;
import dev.hindcast.recurrence.TagEvidence.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Suggests mechanisms for recorded incidents whose authors named none: those that the text speaks
/// of, and those of at least two of the five likest incidents that have one. Where both speak for a
/// mechanism, it comes first.
final class SuggestedTags {
  private static final int NEIGHBOURS = 5;
  private static final int ENOUGH_NEIGHBOURS = 2;

  /// Of one incident; a longer list would only be ticked off.
  private static final int MOST = 3;

  private static final Comparator<SuggestedTag> STRONGEST_FIRST =
      Comparator.comparing((SuggestedTag tag) -> tag.quotes().isEmpty() || tag.alike().isEmpty())
          .thenComparing(
              Comparator.comparingInt((SuggestedTag tag) -> tag.alike().size()).reversed());

  private SuggestedTags() {}

  /// The suggestions for each of the latest incidents without a mechanism, the latest incident
  /// first.
  static List<SuggestedTag> of(RecordedIncidents recorded, TagEvidence evidence) {
    return recorded.incidents().reversed().stream()
        .map(Occurrence::postmortem)
        .filter(incident -> incident.mechanisms().isEmpty())
        .limit(SuggestedTag.MOST_INCIDENTS)
        .toList()
        .parallelStream()
        .flatMap(incident -> of(incident, evidence).stream())
        .toList();
  }

  private static List<SuggestedTag> of(Postmortem incident, TagEvidence evidence) {
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<String, List<Quoted>> quotes = new LinkedHashMap<>();
    for (Mentioned mentioned : evidence.mentions(incident)) {
      String key = RecurrenceGroups.key(mentioned.mechanism());
      spellings.putIfAbsent(key, mentioned.mechanism());
      quotes.putIfAbsent(key, mentioned.quotes());
    }
    Map<String, List<Postmortem>> alike = new LinkedHashMap<>();
    for (Postmortem neighbour : tagged(evidence.alike(incident))) {
      for (String mechanism : RecurrenceGroups.distinct(neighbour.mechanisms())) {
        String key = RecurrenceGroups.key(mechanism);
        spellings.putIfAbsent(key, mechanism.strip());
        alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(neighbour);
      }
    }
    return spellings.entrySet().stream()
        .map(
            entry ->
                new SuggestedTag(
                    incident,
                    Objects.requireNonNull(entry.getValue()),
                    quotes.getOrDefault(entry.getKey(), List.of()),
                    List.copyOf(alike.getOrDefault(entry.getKey(), List.of()))))
        .filter(tag -> !tag.quotes().isEmpty() || tag.alike().size() >= ENOUGH_NEIGHBOURS)
        .sorted(STRONGEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static List<Postmortem> tagged(List<Postmortem> neighbours) {
    return neighbours.stream()
        .filter(neighbour -> !neighbour.mechanisms().isEmpty())
        .limit(NEIGHBOURS)
        .toList();
  }
}
