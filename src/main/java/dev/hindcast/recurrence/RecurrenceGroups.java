package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The recorded incidents by mechanism, and by mechanism and service.
///
/// A mechanism is what the authors wrote into the front matter. Likeness of texts makes no group.
public final class RecurrenceGroups {
  private static final Comparator<RecurrenceGroup> LARGEST_FIRST =
      Comparator.comparingInt(RecurrenceGroup::size)
          .reversed()
          .thenComparing(RecurrenceGroup::mechanism);

  private final Map<String, RecurrenceGroup> byMechanism = new TreeMap<>();

  public RecurrenceGroups(RecordedIncidents recorded) {
    IdentityHashMap<Postmortem, Occurrence> incidents = index(recorded.incidents());
    IdentityHashMap<Postmortem, Occurrence> nearMisses = index(recorded.nearMisses());
    for (Group group : new Recurrences(recorded.library()).groups(Postmortem::mechanisms)) {
      List<Occurrence> members = of(group, incidents);
      if (!members.isEmpty()) {
        byMechanism.put(
            key(group.term()),
            new RecurrenceGroup(group.term(), null, members, of(group, nearMisses)));
      }
    }
  }

  private static IdentityHashMap<Postmortem, Occurrence> index(List<Occurrence> occurrences) {
    IdentityHashMap<Postmortem, Occurrence> index = new IdentityHashMap<>();
    occurrences.forEach(occurrence -> index.put(occurrence.postmortem(), occurrence));
    return index;
  }

  private static List<Occurrence> of(Group group, Map<Postmortem, Occurrence> occurrences) {
    return group.members().stream()
        .flatMap(member -> Optional.ofNullable(occurrences.get(member)).stream())
        .sorted(Comparator.comparingInt(Occurrence::order))
        .toList();
  }

  /// The groups of all mechanisms that an incident names, the largest first, then by name.
  public List<RecurrenceGroup> byMechanism() {
    return byMechanism.values().stream().sorted(LARGEST_FIRST).toList();
  }

  /// The group of a mechanism, whatever its case.
  public Optional<RecurrenceGroup> of(String mechanism) {
    return Optional.ofNullable(byMechanism.get(key(mechanism)));
  }

  /// The parts of a group that hit one service more than once, the largest first, then by name.
  public static List<RecurrenceGroup> byService(RecurrenceGroup group) {
    Map<String, String> spellings = new TreeMap<>();
    Map<String, List<Occurrence>> members = new TreeMap<>();
    for (Occurrence member : group.members()) {
      for (String service : distinct(member.postmortem().services())) {
        spellings.put(key(service), service.strip());
        members.computeIfAbsent(key(service), _ -> new ArrayList<>()).add(member);
      }
    }
    return members.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                new RecurrenceGroup(
                    group.mechanism(),
                    spellings.get(entry.getKey()),
                    entry.getValue(),
                    hitting(entry.getKey(), group.nearMisses())))
        .sorted(Comparator.comparingInt(RecurrenceGroup::size).reversed())
        .toList();
  }

  private static List<Occurrence> hitting(String service, List<Occurrence> occurrences) {
    return occurrences.stream()
        .filter(occurrence -> hits(occurrence.postmortem(), service))
        .toList();
  }

  /// Whether a service is among those that a record names.
  static boolean hits(Postmortem postmortem, @Nullable String service) {
    return service != null
        && postmortem.services().stream().anyMatch(name -> key(name).equals(key(service)));
  }

  /// Terms without those that differ in case only, in their order.
  static List<String> distinct(List<String> terms) {
    Set<String> seen = new HashSet<>();
    return terms.stream().filter(term -> seen.add(key(term))).toList();
  }

  /// Equal for two spellings of a term.
  static String key(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
