package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import dev.hindcast.postmortem.WebAddress;
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
}
