package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The pairs of which either file says that they are unrelated. They are never shown as a
/// recurrence.
final class Rejections {
  private static final String UNRELATED = "unrelated";

  private final Library library;
  private final Map<String, Set<String>> rejected = new HashMap<>();

  Rejections(Library library) {
    this.library = library;
    for (Postmortem postmortem : library.postmortems()) {
      postmortem.related().stream()
          .filter(stated -> stated.relation().equals(UNRELATED))
          .flatMap(stated -> library.find(stated.id()).stream())
          .forEach(other -> reject(library.slug(postmortem), library.slug(other)));
    }
  }

  private void reject(String one, String other) {
    rejected.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
    rejected.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
  }

  boolean has(Occurrence one, Occurrence other) {
    return !rejected.isEmpty()
        && rejected
            .getOrDefault(library.slug(one.postmortem()), Set.of())
            .contains(library.slug(other.postmortem()));
  }
}
