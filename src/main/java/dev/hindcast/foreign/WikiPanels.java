package dev.hindcast.foreign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Boxed notes of wikis.
final class WikiPanels {
  private static final Set<String> KINDS =
      Set.of("info", "note", "tip", "warning", "panel", "danger", "caution", "important");

  /// Confluence's classes, and what they are called elsewhere.
  private static final Map<String, String> CLASSES =
      Map.of(
          "confluence-information-macro-information", "info",
          "confluence-information-macro-note", "note",
          "confluence-information-macro-tip", "tip",
          "confluence-information-macro-warning", "warning");

  private static final String BOXES =
      ".confluence-information-macro, div.panel:not(.code):not(.preformatted), figure.callout,"
          + " aside.admonition, div.admonition";

  private static final List<String> TITLES =
      List.of("> .panelHeader", "> .title", "> .admonition-title");

  private WikiPanels() {}

  static boolean isKnown(String name) {
    return KINDS.contains(name);
  }

  /// A note as it would stand in an exported page.
  static Element panel(String kind, String title, Element content) {
    Element panel = new Element("div").addClass("admonition").addClass(kind);
    if (!title.isEmpty()) {
      panel.appendElement("p").addClass("admonition-title").text(title);
    }
    return panel.appendChild(content.tagName("div"));
  }

  /// All notes of a page, the inner ones first.
  static List<Element> in(Element content) {
    return List.copyOf(content.select(BOXES)).reversed();
  }

  static String kind(Element panel) {
    return panel.classNames().stream()
        .map(name -> CLASSES.getOrDefault(name, name))
        .filter(name -> KINDS.contains(name) && !name.equals("panel"))
        .findFirst()
        .orElse("note");
  }

  /// Takes the title out of a note; empty where it has none.
  static String takeTitle(Element panel) {
    return TITLES.stream()
        .map(panel::selectFirst)
        .filter(title -> title != null)
        .map(WikiPanels::taken)
        .findFirst()
        .orElse("");
  }

  private static String taken(@Nullable Element title) {
    if (title == null) {
      return "";
    }
    title.remove();
    return title.text().strip().replace('"', '\'');
  }
}
