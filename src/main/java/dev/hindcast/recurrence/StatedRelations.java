package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.recurrence.Neighbour.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What authors state of two incidents, from whichever side.
final class StatedRelations {
  private static final String UNRELATED = "unrelated";

  private final Library library;
  private final Set<String> paths;
  private final Map<String, List<Statement>> byName = new HashMap<>();

  StatedRelations(Library library) {
    this.library = library;
    this.paths =
        library.postmortems().stream().map(StatedRelations::path).collect(Collectors.toSet());
    library.latestFirst().forEach(this::index);
  }

  /// What one incident's file says of another.
  private record Statement(Postmortem by, RelatedIncident relation) {}

  /// An incident and what is stated of it and the one that was asked about.
  record Pair(Postmortem other, Stated stated) {
    boolean isRejected() {
      return stated.relation().relation().equals(UNRELATED);
    }
  }

  private void index(Postmortem postmortem) {
    for (RelatedIncident relation : postmortem.related()) {
      String name = library.find(relation.id()).map(Postmortem::id).orElse(relation.id());
      byName
          .computeIfAbsent(key(name), _ -> new ArrayList<>())
          .add(new Statement(postmortem, relation));
    }
  }

  /// The incidents of the library of which something is stated: in the order of the incident's own
  /// file, then those whose files name it, the latest first. One may be there twice.
  List<Pair> of(Postmortem postmortem) {
    List<Pair> pairs = new ArrayList<>();
    for (RelatedIncident relation : postmortem.related()) {
      library
          .find(relation.id())
          .ifPresent(other -> pairs.add(new Pair(other, new Stated(relation, false))));
    }
    for (Statement statement : byName.getOrDefault(key(postmortem.id()), List.of())) {
      if (isMeant(statement.relation(), postmortem)) {
        pairs.add(new Pair(statement.by(), new Stated(statement.relation(), true)));
      }
    }
    return pairs.stream().filter(pair -> !path(pair.other()).equals(path(postmortem))).toList();
  }

  /// Of two files of one id the first is meant; a text outside the library is what it will be
  /// there.
  private boolean isMeant(RelatedIncident relation, Postmortem postmortem) {
    return !paths.contains(path(postmortem))
        || library
            .find(relation.id())
            .map(StatedRelations::path)
            .filter(path(postmortem)::equals)
            .isPresent();
  }

  /// What an incident's file says of incidents that the library does not hold, in its order.
  List<RelatedIncident> elsewhere(Postmortem postmortem) {
    return postmortem.related().stream()
        .filter(stated -> !stated.relation().equals(UNRELATED))
        .filter(stated -> library.find(stated.id()).isEmpty())
        .toList();
  }

  private static String path(Postmortem postmortem) {
    return postmortem.file().path();
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }
}
