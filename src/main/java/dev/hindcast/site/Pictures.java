package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The pictures that stand beside the postmortems, and which of them the pages show.
///
/// Only what truly lies within the library is shown, symbolic links resolved. A drawing in SVG can
/// carry a script that would run with the site's rights when opened by itself, so it stays text.
final class Pictures {
  private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");

  private final Path workingFolder;
  private final List<Path> inputs;
  private final Map<String, Path> shown = new TreeMap<>();

  Pictures(SiteOptions options) {
    this.workingFolder = options.workingFolder();
    this.inputs = options.inputs().stream().flatMap(input -> real(input).stream()).toList();
  }

  /// Where a picture stands on the site, as an address from its root.
  ///
  /// @param target the path as written in the file, decoded
  Optional<String> href(SourceFile file, String target) {
    Optional<Path> picture = find(file, target);
    Optional<String> path = picture.flatMap(this::sitePath);
    path.ifPresent(onSite -> shown.put(onSite, picture.orElseThrow()));
    return path.map(new Addresses(null)::of);
  }

  /// The pictures asked for so far, by their places.
  List<SiteFile> files() {
    return shown.entrySet().stream()
        .map(
            picture -> new SiteFile(picture.getKey(), () -> Files.readAllBytes(picture.getValue())))
        .toList();
  }

  private Optional<Path> find(SourceFile file, String target) {
    if (!KINDS.contains(extension(target))) {
      return Optional.empty();
    }
    try {
      return real(workingFolder.resolve(file.path()).resolveSibling(target))
          .filter(Files::isRegularFile)
          .filter(Files::isReadable);
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  private Optional<String> sitePath(Path picture) {
    for (int index = 0; index < inputs.size(); index++) {
      if (picture.startsWith(inputs.get(index))) {
        String within = inputs.get(index).relativize(picture).toString().replace('\\', '/');
        return Optional.of("pictures/" + (index + 1) + "/" + within);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String extension(String target) {
    return target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
