package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.recurrence.Neighbour.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// What the incidents of a library have in common, said with reasons and never with a score.
///
/// A pair that either file calls `unrelated` is never shown again, whatever else the two share.
public final class Recurrences {
  private static final String UNRELATED = "unrelated";

  /// Of many that merely share a mechanism a reader looks at a few; the mechanism's page has all.
  private static final int MOST_SHARING = 8;

  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt(Group::size).reversed();

  private final Library library;
  private final List<Postmortem> latestFirst;
  private final Map<String, List<Postmortem>> byMechanism = new HashMap<>();
  private final Map<String, List<Postmortem>> namedBy = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  public Recurrences(Library library) {
    this.library = library;
    this.latestFirst = library.latestFirst();
    latestFirst.forEach(this::index);
  }

  private void index(Postmortem postmortem) {
    ranks.put(library.slug(postmortem), ranks.size());
    postmortem.mechanisms().stream()
        .map(Recurrences::key)
        .distinct()
        .forEach(key -> members(byMechanism, key).add(postmortem));
    postmortem.related().stream()
        .flatMap(stated -> library.find(stated.id()).stream())
        .map(library::slug)
        .distinct()
        .forEach(slug -> members(namedBy, slug).add(postmortem));
  }

  private static List<Postmortem> members(Map<String, List<Postmortem>> index, String key) {
    return index.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  /// Mechanisms that more than one incident names, the most frequent first, then by name.
  public List<Group> mechanisms() {
    return recurrent(Postmortem::mechanisms);
  }

  /// Services that more than one incident hit, the most frequent first, then by name.
  public List<Group> services() {
    return recurrent(Postmortem::services);
  }

  /// Incidents by the terms they name, in the order of the terms; case makes no difference.
  public List<Group> groups(Function<Postmortem, List<String>> terms) {
    Map<String, String> spellings = new TreeMap<>();
    Map<String, Map<String, Postmortem>> members = new HashMap<>();
    for (Postmortem postmortem : latestFirst) {
      for (String term : terms.apply(postmortem)) {
        String key = key(term);
        spellings.putIfAbsent(key, term.strip());
        members
            .computeIfAbsent(key, _ -> new LinkedHashMap<>())
            .putIfAbsent(library.slug(postmortem), postmortem);
      }
    }
    List<Group> groups = new ArrayList<>();
    spellings.forEach(
        (key, spelling) ->
            groups.add(
                new Group(spelling, List.copyOf(members.getOrDefault(key, Map.of()).values()))));
    return groups;
  }

  /// The terms of an incident's trigger: its type, or nothing.
  public static List<String> triggerTerms(Postmortem postmortem) {
    return Optional.ofNullable(postmortem.trigger()).map(Trigger::type).stream().toList();
  }

  /// The incidents beside one: those it names, in the order of its file; then those that name it,
  /// the latest first; then the few that share most of its mechanisms, of equals the latest first.
  public List<Neighbour> neighbours(Postmortem postmortem) {
    Map<String, Neighbour> found = new LinkedHashMap<>();
    for (RelatedIncident stated : postmortem.related()) {
      library
          .find(stated.id())
          .ifPresent(other -> add(found, postmortem, other, new Reason.Stated(stated, false)));
    }
    for (Postmortem other : namedBy.getOrDefault(library.slug(postmortem), List.of())) {
      statedBy(other, postmortem)
          .ifPresent(stated -> add(found, postmortem, other, new Reason.Stated(stated, true)));
    }
    shared(postmortem).entrySet().stream()
        .sorted(Comparator.comparingInt(shared -> -shared.getValue().size()))
        .limit(MOST_SHARING)
        .forEach(
            shared ->
                add(
                    found,
                    postmortem,
                    latestFirst.get(rank(shared.getKey())),
                    new Reason.SharedMechanisms(List.copyOf(shared.getValue()))));
    return List.copyOf(found.values());
  }

  /// The incidents that one names beside it and the library does not hold, in the order of its
  /// file.
  public List<RelatedIncident> elsewhere(Postmortem postmortem) {
    return postmortem.related().stream()
        .filter(stated -> !stated.relation().equals(UNRELATED))
        .filter(stated -> library.find(stated.id()).isEmpty())
        .toList();
  }

  private void add(
      Map<String, Neighbour> found, Postmortem postmortem, Postmortem other, Reason reason) {
    if (!isSame(other, postmortem) && !isRejected(postmortem, other)) {
      found.putIfAbsent(library.slug(other), new Neighbour(other, reason));
    }
  }

  private boolean isRejected(Postmortem one, Postmortem other) {
    return rejects(one, other) || rejects(other, one);
  }

  private boolean rejects(Postmortem from, Postmortem to) {
    return from.related().stream()
        .anyMatch(stated -> stated.relation().equals(UNRELATED) && names(stated, to));
  }

  private Optional<RelatedIncident> statedBy(Postmortem from, Postmortem to) {
    return from.related().stream().filter(stated -> names(stated, to)).findFirst();
  }

  private boolean names(RelatedIncident stated, Postmortem postmortem) {
    return library.find(stated.id()).filter(found -> isSame(found, postmortem)).isPresent();
  }

  private boolean isSame(Postmortem one, Postmortem other) {
    return library.slug(one).equals(library.slug(other));
  }

  /// The mechanisms that other incidents share with this one, by the others' slugs.
  private Map<String, List<String>> shared(Postmortem postmortem) {
    Map<String, List<String>> shared = new TreeMap<>(Comparator.comparingInt(this::rank));
    for (String mechanism : new LinkedHashSet<>(postmortem.mechanisms())) {
      for (Postmortem other : byMechanism.getOrDefault(key(mechanism), List.of())) {
        shared.computeIfAbsent(library.slug(other), _ -> new ArrayList<>()).add(mechanism);
      }
    }
    return shared;
  }

  private int rank(String slug) {
    return Objects.requireNonNull(ranks.get(slug));
  }

  private List<Group> recurrent(Function<Postmortem, List<String>> terms) {
    return groups(terms).stream().filter(Group::isRecurrent).sorted(LARGEST_FIRST).toList();
  }

  private static String key(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
