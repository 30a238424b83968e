package dev.hindcast.analytics;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is counted: the postmortems of a library, each kind by itself, and over which days.
public record Records(Library library, Vocabulary vocabulary, Observation observation) {

  private static final Comparator<Postmortem> OLDEST_FIRST =
      Comparator.comparing(Postmortem::date, Comparator.nullsLast(Comparator.naturalOrder()));

  /// Those of a kind, the oldest first; without a day last; the same day in the order of paths.
  public List<Postmortem> of(Kind kind) {
    return library.postmortems().stream()
        .filter(postmortem -> postmortem.kind() == kind)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /// Incidents only: no near miss, no drill, nothing of security.
  public List<Postmortem> incidents() {
    return of(Kind.INCIDENT);
  }

  /// What is recorded and no incident, such as `2 near misses and 1 drill`; empty where there is
  /// nothing else.
  public String besides() {
    return Wording.list(
        Stream.of(Kind.NEAR_MISS, Kind.DRILL, Kind.SECURITY)
            .filter(kind -> !of(kind).isEmpty())
            .map(kind -> counted(kind, of(kind).size()))
            .toList());
  }

  /// So many of a kind in words, such as `2 near misses`.
  public static String counted(Kind kind, int number) {
    return switch (kind) {
      case INCIDENT -> Wording.count(number, "incident");
      case NEAR_MISS -> Wording.count(number, "near miss", "near misses");
      case DRILL -> Wording.count(number, "drill");
      case SECURITY -> Wording.count(number, "security incident");
    };
  }

  /// What a report of incidents begins with: that other kinds are not in it, and that outsiders
  /// chose what to write about; empty where neither is so.
  public List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    if (!besides().isEmpty()) {
      caveats.add("Only incidents are counted here, not the " + besides() + ".");
    }
    outsiders(incidents()).ifPresent(caveats::add);
    return caveats;
  }

  /// What cannot be said of incidents of which outsiders chose which to write about; empty where
  /// nobody from outside wrote any.
  public static Optional<String> outsiders(List<Postmortem> incidents) {
    int outside = incidents.size() - fromWithin(incidents).size();
    return outside == 0
        ? Optional.empty()
        : Optional.of(
            outside
                + " of "
                + counted(Kind.INCIDENT, incidents.size())
                + (outside == 1 ? " was" : " were")
                + " written up by outsiders from public sources, who chose what to write about:"
                + " such numbers say nothing of how often anything happens, or how long it mostly"
                + " takes.");
  }

  public LocalDate today() {
    return observation.until();
  }

  /// Of some those on which a person of the organisation reports.
  public static List<Postmortem> fromWithin(Collection<Postmortem> some) {
    return some.stream().filter(postmortem -> !postmortem.isFromPublicSources()).toList();
  }

  /// Some by the terms that each names, in the order of the terms; case makes no difference, and
  /// the first spelling counts.
  public static Map<String, List<Postmortem>> by(
      List<Postmortem> some, Function<Postmortem, List<String>> terms) {
    Map<String, String> spellings = new TreeMap<>();
    some.stream()
        .flatMap(postmortem -> terms.apply(postmortem).stream())
        .forEach(term -> spellings.putIfAbsent(key(term), term.strip()));
    return some.stream()
        .flatMap(
            postmortem ->
                terms.apply(postmortem).stream()
                    .map(Records::key)
                    .distinct()
                    .map(key -> Map.entry(spellings.getOrDefault(key, key), postmortem)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                () -> new TreeMap<>(Comparator.comparing(Records::key)),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static String key(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
