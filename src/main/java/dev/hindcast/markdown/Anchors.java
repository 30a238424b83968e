package dev.hindcast.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives a document's headings their ids, made as GitHub makes them, so that links written for its
/// pages work here too.
final class Anchors {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repetitions = new HashMap<>();

  private Anchors() {}

  /// Sets [Heading#getAnchorRefId()] of each heading below a node.
  static void assign(Node root) {
    new Anchors().collect(root);
  }

  private void collect(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading heading) {
        heading.setAnchorRefId(
            unique(slug(new TextCollectingVisitor().collectAndGetText(heading))));
      } else if (node.hasChildren()) {
        collect(node);
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
