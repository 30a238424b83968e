package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which incidents have come after one with the same key.
///
/// Two that either file calls unrelated never follow each other.
final class Followers {
  private static final String RECURRENCE = "recurrence-of";

  private final List<Occurrence> keyed;
  private final Rejections rejections;

  /// The lists in which an incident's followers are, each the oldest first.
  private final Function<Occurrence, List<List<Occurrence>>> candidates;

  private Followers(
      List<Occurrence> keyed,
      Rejections rejections,
      Function<Occurrence, List<List<Occurrence>>> candidates) {
    this.keyed = keyed;
    this.rejections = rejections;
    this.candidates = candidates;
  }

  /// Those of all incidents.
  static Followers of(RecordedIncidents recorded, RecurrenceKey key) {
    Rejections rejections = new Rejections(recorded.library());
    return key == RecurrenceKey.STATED
        ? stated(recorded, rejections)
        : sharing(recorded, key, rejections);
  }

  /// Those of a group's members: its other members.
  Followers within(RecurrenceGroup group) {
    List<List<Occurrence>> members = List.of(group.members());
    return new Followers(group.members(), rejections, _ -> members);
  }

  private static Followers sharing(
      RecordedIncidents recorded, RecurrenceKey key, Rejections rejections) {
    Map<String, List<Occurrence>> byTerm = new HashMap<>();
    List<Occurrence> keyed = new ArrayList<>();
    for (Occurrence incident : recorded.incidents()) {
      List<String> terms = key.terms(incident.postmortem());
      terms.forEach(term -> byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(incident));
      if (!terms.isEmpty()) {
        keyed.add(incident);
      }
    }
    return new Followers(
        keyed,
        rejections,
        incident ->
            key.terms(incident.postmortem()).stream()
                .map(term -> byTerm.getOrDefault(term, List.of()))
                .toList());
  }

  private static Followers stated(RecordedIncidents recorded, Rejections rejections) {
    Library library = recorded.library();
    IdentityHashMap<Postmortem, List<Occurrence>> later = new IdentityHashMap<>();
    for (Occurrence incident : recorded.incidents()) {
      incident.postmortem().related().stream()
          .filter(related -> related.relation().equals(RECURRENCE))
          .flatMap(related -> library.find(related.id()).stream())
          .forEach(named -> later.computeIfAbsent(named, _ -> new ArrayList<>()).add(incident));
    }
    return new Followers(
        recorded.incidents(),
        rejections,
        incident -> List.of(later.getOrDefault(incident.postmortem(), List.of())));
  }

  /// The incidents that have a key, the oldest first: only they can be followed.
  List<Occurrence> keyed() {
    return keyed;
  }

  /// The next that came after an incident.
  Optional<Occurrence> next(Occurrence incident) {
    return next(incident, other -> other.order() > incident.order());
  }

  /// The next with the key of an incident that came after a day.
  Optional<Occurrence> nextAfter(Occurrence incident, LocalDate day) {
    return next(incident, other -> other.day().isAfter(day));
  }

  /// @param isLater true of all from some incident on
  private Optional<Occurrence> next(Occurrence incident, Predicate<Occurrence> isLater) {
    return candidates.apply(incident).stream()
        .flatMap(
            some ->
                some.subList(first(some, isLater), some.size()).stream()
                    .filter(
                        other ->
                            other.order() != incident.order() && !rejections.has(incident, other))
                    .limit(1))
        .min(Comparator.comparingInt(Occurrence::order));
  }

  private static int first(List<Occurrence> ordered, Predicate<Occurrence> isLater) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isLater.test(ordered.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
