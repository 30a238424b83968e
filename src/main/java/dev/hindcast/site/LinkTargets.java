package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import dev.hindcast.source.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the files of a library are found on its site, or failing that where their source is.
///
/// @param pages the pages of the postmortems, by the paths of their files
/// @param sourceUrl with `{path}`; null where no source is configured
record LinkTargets(Map<String, String> pages, Pictures pictures, @Nullable String sourceUrl) {

  /// The page made from a file.
  Optional<String> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /// Where the source of a file can be read.
  Optional<String> source(String path) {
    return Optional.ofNullable(sourceUrl)
        .map(pattern -> pattern.replace("{path}", new Addresses(null).of(path)))
        .flatMap(WebAddress::of);
  }

  /// The path that a relative target in a file means; nothing for one that leaves the library's
  /// surroundings or is no path.
  static Optional<String> resolve(SourceFile file, String target) {
    try {
      URI base = new URI(null, null, "/" + file.path(), null);
      URI resolved = base.resolve(new URI(null, null, target, null)).normalize();
      String path = resolved.getPath();
      return path.startsWith("/..") ? Optional.empty() : Optional.of(path.substring(1));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
