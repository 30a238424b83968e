package dev.hindcast.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// A document's headings and their ids: those that the author gave, else made as GitHub makes them,
/// so that links written for its pages work here too.
final class Anchors {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repetitions = new HashMap<>();
  private final IdentityHashMap<Heading, String> anchors = new IdentityHashMap<>();

  /// @param given the ids that authors wrote behind headings
  Anchors(Node root, IdentityHashMap<Heading, String> given) {
    collect(root, given);
  }

  /// The id of a heading, unique in the document.
  String of(Heading heading) {
    return anchors.getOrDefault(heading, "section");
  }

  private void collect(Node parent, IdentityHashMap<Heading, String> given) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String id = given.get(heading);
        anchors.put(heading, unique(id == null ? slug(Words.of(heading)) : id));
      } else if (node.getFirstChild() != null) {
        collect(node, given);
      }
    }
  }

  private String unique(String slug) {
    String anchor = slug;
    while (!taken.add(anchor)) {
      anchor = slug + "-" + repetitions.merge(slug, 1, Integer::sum);
    }
    return anchor;
  }

  /// Lower case; letters, digits, hyphens and underscores stay, blanks become hyphens, the rest
  /// goes.
  private static String slug(String title) {
    StringBuilder slug = new StringBuilder();
    title
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == '-' || point == '_') {
                slug.appendCodePoint(point);
              } else if (point == ' ') {
                slug.append('-');
              }
            });
    return slug.isEmpty() ? "section" : slug.toString();
  }
}
