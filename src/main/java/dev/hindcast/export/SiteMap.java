package dev.hindcast.export;

import java.util.List;

/// The pages of a site for search engines, as of sitemaps.org.
///
/// @param addresses with a base: a site map holds absolute addresses only
public record SiteMap(Addresses addresses) {

  /// The map as XML.
  ///
  /// @param paths from the site's root, in the order of the map
  public String of(List<String> paths) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                () -> {
                  for (String path : paths) {
                    xml.element("url", () -> xml.text("loc", addresses.of(path)));
                  }
                },
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9"));
  }
}
