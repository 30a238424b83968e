package dev.hindcast.cli;

import dev.hindcast.history.History;
import dev.hindcast.lint.FirstPublished;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks into the history of a library once a rule asks for the first time, so that who runs no
/// such rule does not wait for it.
final class CommitDays implements FirstPublished {
  private final Path folder;
  private final List<String> paths;
  private final Awaited<Map<String, LocalDate>> days = new Awaited<>(this::read);

  /// @param folder what the paths count from
  /// @param paths of all files that may be asked for
  CommitDays(Path folder, Collection<String> paths) {
    this.folder = folder;
    this.paths = List.copyOf(paths);
  }

  @Override
  public Optional<LocalDate> on(String path) {
    return Optional.ofNullable(days.get().get(path));
  }

  /// What a history does not tell is unknown, and no reason not to check a text.
  private Map<String, LocalDate> read() {
    Map<Path, String> byPlace = new HashMap<>();
    Map<String, LocalDate> found = new HashMap<>();
    try (History history = new History()) {
      paths.forEach(path -> byPlace.put(folder.resolve(path), path));
      history
          .firstCommits(byPlace.keySet())
          .forEach((place, day) -> found.put(byPlace.getOrDefault(place, ""), day));
      return found;
    } catch (IOException | InvalidPathException _) {
      return Map.of();
    }
  }
}
