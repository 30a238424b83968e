package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The records that count when recurrence is counted, and those that do not.
///
/// Only records of the kind `incident` are incidents. A near miss is counted apart; a drill and a
/// report of security are not counted here at all.
///
/// @param incidents the oldest first; of one day by their clock, then by path
/// @param nearMisses in the same order
/// @param undated incidents without a day
/// @param outside incidents before or after the days under observation
/// @param duplicates incidents of which their authors say that another file is about the same
public record RecordedIncidents(
    Library library,
    Observation observation,
    List<Occurrence> incidents,
    List<Occurrence> nearMisses,
    List<Postmortem> undated,
    List<Postmortem> outside,
    List<Postmortem> duplicates) {
  private static final String DUPLICATE = "duplicate-of";

  public RecordedIncidents {
    incidents = List.copyOf(incidents);
    nearMisses = List.copyOf(nearMisses);
  }

  /// The records of a library, each where it belongs.
  public static RecordedIncidents of(Library library, Observation observation) {
    List<Postmortem> duplicates = duplicates(library);
    List<Postmortem> undated = new ArrayList<>();
    List<Postmortem> outside = new ArrayList<>();
    List<Postmortem> incidents = new ArrayList<>();
    List<Postmortem> nearMisses = new ArrayList<>();
    Set<Postmortem> twice = Collections.newSetFromMap(new IdentityHashMap<>());
    twice.addAll(duplicates);
    for (Postmortem postmortem : library.postmortems()) {
      if (twice.contains(postmortem)) {
        continue;
      }
      if (postmortem.kind() == Kind.NEAR_MISS && observation.covers(postmortem)) {
        nearMisses.add(postmortem);
      } else if (postmortem.kind() == Kind.INCIDENT) {
        place(postmortem, observation, undated, outside, incidents).add(postmortem);
      }
    }
    return new RecordedIncidents(
        library,
        observation,
        inOrder(incidents),
        inOrder(nearMisses),
        List.copyOf(undated),
        List.copyOf(outside),
        duplicates);
  }

  private static List<Postmortem> place(
      Postmortem postmortem,
      Observation observation,
      List<Postmortem> undated,
      List<Postmortem> outside,
      List<Postmortem> counted) {
    if (postmortem.date() == null) {
      return undated;
    }
    return observation.covers(postmortem) ? counted : outside;
  }

  private static List<Occurrence> inOrder(List<Postmortem> postmortems) {
    List<Postmortem> sorted =
        postmortems.stream()
            .sorted(
                Comparator.comparing(RecordedIncidents::day)
                    .thenComparing(RecordedIncidents::started))
            .toList();
    List<Occurrence> occurrences = new ArrayList<>();
    for (Postmortem postmortem : sorted) {
      occurrences.add(new Occurrence(occurrences.size(), postmortem, day(postmortem)));
    }
    return occurrences;
  }

  private static LocalDate day(Postmortem postmortem) {
    return Objects.requireNonNull(postmortem.date());
  }

  /// Where no clock is known, before all that have one.
  private static Instant started(Postmortem postmortem) {
    return postmortem.timestamps().find(Phase.STARTED).flatMap(Moment::instant).orElse(Instant.MIN);
  }

  /// Of two that name each other, the first in the order of paths is the duplicate.
  private static List<Postmortem> duplicates(Library library) {
    List<Postmortem> duplicates = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (Postmortem postmortem : library.postmortems()) {
      boolean isTwice =
          postmortem.related().stream()
              .filter(stated -> stated.relation().equals(DUPLICATE))
              .flatMap(stated -> library.find(stated.id()).stream())
              .filter(other -> other.kind() == postmortem.kind())
              .map(library::slug)
              .anyMatch(slug -> !slug.equals(library.slug(postmortem)) && !slugs.contains(slug));
      if (isTwice && slugs.add(library.slug(postmortem))) {
        duplicates.add(postmortem);
      }
    }
    return List.copyOf(duplicates);
  }
}
