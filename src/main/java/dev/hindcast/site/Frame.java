package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page.
///
/// @param site the library's name
/// @param root the way from the page to the site's root, ending in `/` or empty
/// @param canonical the page's own address, where the site's is known
/// @param script what the page runs, as a path from the site's root
/// @param navigation the site's main parts
public record Frame(
    String site,
    String root,
    @Nullable String canonical,
    List<NavigationItem> navigation,
    @Nullable String script) {

  /// A main part of the site.
  ///
  /// @param current whether the page belongs to it
  public record NavigationItem(Link link, boolean current) {}

  private static final List<Link> PARTS =
      List.of(
          new Link("On call", "now/index.html"),
          new Link("Incidents", "incidents/index.html"),
          new Link("Mechanisms", "causes/index.html"),
          new Link("Services", "services/index.html"),
          new Link("Actions", "actions/index.html"),
          new Link("Search", "search/index.html"));

  static Frame around(Page page, SiteOptions options) {
    return new Frame(
        options.title(),
        root(page, options),
        canonical(page, options),
        parts(page),
        SearchScripts.of(page));
  }

  /// A page that is shown for any missing address cannot know how deep it stands.
  private static String root(Page page, SiteOptions options) {
    return page instanceof NotFoundPage && options.baseUrl() != null
        ? options.baseUrl().getPath()
        : rootFrom(page.path());
  }

  /// The way from a path to the site's root.
  static String rootFrom(String path) {
    return "../".repeat((int) path.chars().filter(character -> character == '/').count());
  }

  private static @Nullable String canonical(Page page, SiteOptions options) {
    return options.baseUrl() == null || page instanceof NotFoundPage
        ? null
        : new Addresses(options.baseUrl()).of(page.path());
  }

  private static List<NavigationItem> parts(Page page) {
    return PARTS.stream()
        .map(link -> new NavigationItem(link, folder(page.path()).equals(folder(link.href()))))
        .toList();
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/') + 1);
  }
}
