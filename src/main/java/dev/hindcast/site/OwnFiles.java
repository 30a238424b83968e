package dev.hindcast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which files of a site's folder a build has made, as its marker lists them. All others belong to
/// somebody else, such as a `.git` folder or a `CNAME`, and move on to the next site.
final class OwnFiles {
  static final String MARKER = ".hindcast-site";
  private static final String HEAD =
      "Made by 'hindcast build', which replaces these files and keeps all others:\n\n";

  private final NavigableSet<String> paths;

  private OwnFiles(NavigableSet<String> paths) {
    this.paths = paths;
  }

  static boolean areIn(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  /// What the marker of a folder lists; nothing where there is no marker.
  static OwnFiles of(Path folder) throws IOException {
    TreeSet<String> paths = new TreeSet<>();
    if (areIn(folder)) {
      List<String> lines = Files.readAllLines(folder.resolve(MARKER), StandardCharsets.UTF_8);
      paths.addAll(lines.subList(Math.min(2, lines.size()), lines.size()));
      paths.add(MARKER);
    }
    return new OwnFiles(paths);
  }

  /// Writes the marker of a folder that holds these files.
  static void mark(Path folder, Collection<String> paths) throws IOException {
    StringBuilder list = new StringBuilder(HEAD);
    new TreeSet<>(paths).forEach(path -> list.append(path).append('\n'));
    Files.writeString(folder.resolve(MARKER), list, StandardCharsets.UTF_8);
  }

  /// Those of some files that are in a folder and were not made by a build.
  Stream<String> foreignAmong(Path folder, Set<String> wanted) {
    return wanted.stream()
        .filter(path -> !paths.contains(path))
        .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
  }

  /// Moves what was not made by a build from one folder to another.
  void moveForeign(Path from, Path to) throws IOException {
    moveForeign(from, to, "");
  }

  private void moveForeign(Path from, Path to, String within) throws IOException {
    try (Stream<Path> children = Files.list(from.resolve(within))) {
      for (Path child : children.sorted().toList()) {
        String path = within + child.getFileName();
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && holdsOwn(path + "/")) {
          moveForeign(from, to, path + "/");
        } else if (!paths.contains(path)) {
          move(child, to.resolve(path));
        }
      }
    }
  }

  private boolean holdsOwn(String folder) {
    String next = paths.ceiling(folder);
    return next != null && next.startsWith(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(from, to);
    }
  }
}
