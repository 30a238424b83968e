package dev.hindcast.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a site is told from outside.
///
/// @param title the name of the library, in every page's head
/// @param baseUrl where the site will stand, ending in `/`; null where it is not known: everything
///   but the site map works without it
/// @param sourceUrl where a file can be read and edited, with `{path}` for its path; null for none
/// @param escalationUrl where somebody on call turns for help; null for none
/// @param today the day by which an action is overdue
/// @param workingFolder what the paths of the source files are relative to
/// @param inputs the library's folders; pictures are taken from within them only
public record SiteOptions(
    String title,
    @Nullable URI baseUrl,
    @Nullable String sourceUrl,
    @Nullable String escalationUrl,
    LocalDate today,
    Path workingFolder,
    List<Path> inputs) {

  public SiteOptions {
    if (baseUrl != null && !baseUrl.getPath().endsWith("/")) {
      baseUrl = URI.create(baseUrl + "/");
    }
  }
}
