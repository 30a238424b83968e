package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// What several incidents of a library name: mechanisms, services, triggers.
public final class Recurrences {
  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt(Group::size).reversed();

  private final Library library;
  private final List<Postmortem> latestFirst;

  public Recurrences(Library library) {
    this.library = library;
    this.latestFirst = library.latestFirst();
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

  private List<Group> recurrent(Function<Postmortem, List<String>> terms) {
    return groups(terms).stream().filter(Group::isRecurrent).sorted(LARGEST_FIRST).toList();
  }

  private static String key(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
