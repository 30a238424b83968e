package dev.hindcast.lint.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which files something is said of.
///
/// @param paths any of them, or every path where there is none
/// @param statuses any of them, in lower case, or every status where there is none
record Scope(List<FileGlob> paths, Set<String> statuses) {
  static final Scope EVERY_FILE = new Scope(List.of(), Set.of());

  Scope {
    paths = List.copyOf(paths);
    statuses = Set.copyOf(statuses);
  }

  boolean holdsEveryFile() {
    return paths.isEmpty() && statuses.isEmpty();
  }

  boolean holds(FileFacts file) {
    return (paths.isEmpty() || holdsPath(Path.of(file.path())))
        && (statuses.isEmpty() || holdsStatus(file));
  }

  private boolean holdsPath(Path path) {
    return paths.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private boolean holdsStatus(FileFacts file) {
    return file.status() != null && statuses.contains(file.status().toLowerCase(Locale.ROOT));
  }
}
