package dev.hindcast.foreign;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What a page has and Markdown has not, by name, in the order of the page.
final class DroppedParts {
  private final SourceFile file;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Span> places = new LinkedHashMap<>();

  DroppedParts(SourceFile file) {
    this.file = file;
  }

  /// Removes an element and remembers that it was there.
  void drop(String name, Element element) {
    note(name, element);
    element.remove();
  }

  void note(String name, Element element) {
    counts.merge(name, 1, Integer::sum);
    places.putIfAbsent(name, place(element));
  }

  private Span place(Element element) {
    if (!element.sourceRange().isTracked()) {
      return file.lineSpan(1);
    }
    int start = Math.min(element.sourceRange().startPos(), file.text().length());
    int end = Math.min(element.sourceRange().endPos(), file.lineSpan(file.lineOf(start)).end());
    return new Span(start, Math.max(start, end));
  }

  List<Diagnostic> losses() {
    return counts.entrySet().stream()
        .map(
            part ->
                Loss.DROPPED_MARKUP.saying(
                    "left out: " + part.getKey() + times(part.getValue()),
                    file,
                    places.getOrDefault(part.getKey(), file.lineSpan(1))))
        .toList();
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + " times)";
  }
}
