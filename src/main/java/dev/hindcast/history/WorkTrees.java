package dev.hindcast.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The repositories around some files, each opened once. A folder of a library may be, or hold, a
/// submodule: the nearest counts.
final class WorkTrees implements AutoCloseable {
  private final Map<Path, Optional<WorkTree>> around = new HashMap<>();

  /// The repository around a file or a folder.
  Optional<WorkTree> of(Path path) throws IOException {
    Path real = real(path);
    return around(Files.isDirectory(real) ? real : real.getParent());
  }

  /// A path with the links followed of as much of it as there is.
  static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    return parent == null || Files.exists(path)
        ? path.toRealPath()
        : real(parent).resolve(path.getFileName());
  }

  private Optional<WorkTree> around(@Nullable Path folder) throws IOException {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<WorkTree> known = around.get(folder);
    if (known == null) {
      Optional<WorkTree> own = WorkTree.at(folder);
      known = own.isPresent() ? own : around(folder.getParent());
      around.put(folder, known);
    }
    return known;
  }

  @Override
  public void close() {
    around.values().stream().flatMap(Optional::stream).distinct().forEach(WorkTree::close);
  }
}
