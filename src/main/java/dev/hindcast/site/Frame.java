package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands around every page.
///
/// @param site the library's name
/// @param root the way from the page to the site's root, ending in `/` or empty
/// @param canonical the page's own address, where the site's is known
/// @param navigation the site's main parts
/// @param scripts what the page runs, as paths from the site's root
public record Frame(
    String site,
    String root,
    @Nullable String canonical,
    List<NavigationItem> navigation,
    List<String> scripts) {

  /// A main part of the site.
  ///
  /// @param current whether the page belongs to it
  public record NavigationItem(Link link, boolean current) {}

  private static final String RECURRENCE = "recurrence/";
  private static final String ANALYTICS = "analytics/";

  private static final List<Link> PARTS =
      List.of(
          new Link("On call", "now/index.html"),
          new Link("Incidents", "incidents/index.html"),
          new Link("Mechanisms", "causes/index.html"),
          new Link("Services", "services/index.html"),
          new Link("Recurrence", RECURRENCE + "index.html"),
          new Link("Analytics", ANALYTICS + "index.html"),
          new Link("Actions", "actions/index.html"),
          new Link("Search", "search/index.html"));

  /// @param paths of all pages; a part that the site does not have is not in the navigation
  static Frame around(Page page, SiteOptions options, Set<String> paths) {
    return new Frame(
        options.title(),
        root(page, options),
        canonical(page, options),
        parts(page, paths),
        Scripts.of(page));
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

  private static List<NavigationItem> parts(Page page, Set<String> paths) {
    return PARTS.stream()
        .filter(link -> paths.contains(link.href()))
        .map(link -> new NavigationItem(link, part(page).equals(folder(link.href()))))
        .toList();
  }

  /// Numbers of all kinds belong to the same part, but for those of what recurs.
  private static String part(Page page) {
    String folder = folder(page.path());
    return page instanceof ReportPage && !folder.equals(RECURRENCE) ? ANALYTICS : folder;
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/') + 1);
  }
}
