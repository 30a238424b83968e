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

  /// What stands in a folder where some files are to be written, or one of their folders, and was
  /// not made by a build.
  Stream<String> inTheWayOf(Path folder, Set<String> wanted) {
    Stream<String> files =
        wanted.stream()
            .filter(path -> !paths.contains(path))
            .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
    Stream<String> folders =
        wanted.stream()
            .flatMap(OwnFiles::foldersOf)
            .distinct()
            .filter(path -> !paths.contains(path))
            .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
            .filter(path -> !Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
    return Stream.concat(files, folders).sorted();
  }

  private static Stream<String> foldersOf(String path) {
    return Stream.iterate(path.lastIndexOf('/'), at -> at > 0, at -> path.lastIndexOf('/', at - 1))
        .map(at -> path.substring(0, at));
  }

  /// Moves what was not made by a build from one folder to another.
  ///
  /// @throws IOException if something stands in its way; what was not moved stays where it was
  void moveForeign(Path from, Path to) throws IOException {
    moveForeign(from, to, "");
  }

  private void moveForeign(Path from, Path to, String within) throws IOException {
    try (Stream<Path> children = Files.list(from.resolve(within))) {
      for (Path child : children.sorted().toList()) {
        String path = within + child.getFileName();
        boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
        if (isFolder && (holdsOwn(path + "/") || Files.isDirectory(to.resolve(path)))) {
          moveForeign(from, to, path + "/");
        } else if (!paths.contains(path)) {
          Files.createDirectories(to.resolve(path).resolveSibling("."));
          Files.move(child, to.resolve(path));
        }
      }
    }
  }

  private boolean holdsOwn(String folder) {
    String next = paths.ceiling(folder);
    return next != null && next.startsWith(folder);
  }
}
