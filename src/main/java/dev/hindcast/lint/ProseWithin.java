package dev.hindcast.lint;

import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pieces of running text of a document by their places, gathered when first asked for: a rule
/// that looks at each of many actions does not go through the document for each.
final class ProseWithin {
  private final Document document;
  private @Nullable List<Prose> pieces;

  ProseWithin(Document document) {
    this.document = document;
  }

  /// The pieces that lie within a stretch of the file, in the order of the text.
  Stream<Prose> of(Span span) {
    List<Prose> all = pieces();
    int first = firstFrom(all, span.start());
    return all.subList(first, all.size()).stream()
        .takeWhile(prose -> prose.span().start() < span.end())
        .filter(prose -> span.contains(prose.span()));
  }

  private synchronized List<Prose> pieces() {
    if (pieces == null) {
      pieces =
          document.prose().sorted((left, right) -> left.span().compareTo(right.span())).toList();
    }
    return pieces;
  }

  private static int firstFrom(List<Prose> pieces, int start) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
