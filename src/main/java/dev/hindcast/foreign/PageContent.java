package dev.hindcast.foreign;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds what a page is about among what surrounds it.
final class PageContent {

  /// Confluence, MediaWiki, Confluence on the web, Notion; then any page that says what its content
  /// is; the first that is there counts.
  private static final List<String> CONTENT =
      List.of(
          "#main-content",
          "#mw-content-text",
          ".wiki-content",
          "article",
          "main",
          "[role=main]",
          "body");

  private static final List<String> TITLES =
      List.of("#title-text", "#firstHeading", "h1.page-title", "p.title", "h1", "title");

  /// Menus and the like: no page is about them, so nobody misses them.
  private static final String FURNITURE =
      "head, title, script, style, noscript, template, link, meta, nav, footer, button, [hidden],"
          + " [role=navigation], #toc, .toc, .toc-macro, .table_of_contents, #breadcrumb-section,"
          + " .breadcrumbs, .page-metadata, #footer, .mw-editsection, .mw-jump-link, .navbox,"
          + " .printfooter, #siteSub, .headerlink, .anchor, .aui-icon, .plugin_pagetree";

  /// What Markdown cannot hold, and what to call it.
  private static final Map<String, String> NOT_PROSE =
      Map.ofEntries(
          Map.entry("iframe", "embedded page"),
          Map.entry("object", "embedded object"),
          Map.entry("embed", "embedded object"),
          Map.entry("video", "video"),
          Map.entry("audio", "sound"),
          Map.entry("canvas", "drawing"),
          Map.entry("svg", "drawing"),
          Map.entry("map", "image map"),
          Map.entry("form", "form"));

  private PageContent() {}

  /// The element that holds the text.
  static Element of(Document page) {
    return CONTENT.stream()
        .map(page::selectFirst)
        .filter(element -> element != null && element.hasText())
        .map(Element.class::cast)
        .findFirst()
        .orElse(page);
  }

  /// What the page is called; empty where it has no name.
  static String title(Document page) {
    return TITLES.stream()
        .map(page::selectFirst)
        .filter(element -> element != null)
        .map(element -> withoutSpace(element.text().strip()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Confluence writes the space's name before the page's: `Payments : Checkout returned 504s`.
  private static String withoutSpace(String title) {
    int colon = title.indexOf(" : ");
    return colon < 0 ? title : title.substring(colon + 3).strip();
  }

  /// Removes what is not text; reports what a reader of the page would miss.
  static void clear(Element content, DroppedParts dropped) {
    content.select(FURNITURE).remove();
    for (Element element : content.getAllElements()) {
      String name = NOT_PROSE.get(element.normalName());
      if (name != null && !element.equals(content)) {
        dropped.drop(name + source(element), element);
      }
    }
  }

  private static String source(Element element) {
    String address = element.attr(element.hasAttr("src") ? "src" : "data");
    return address.startsWith("http") ? " " + address : "";
  }
}
