package dev.hindcast.history;

import dev.hindcast.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What became different in a library since a revision: by commits, in the index and on disk.
///
/// @param files by the path of their texts as they are now; one that is as it was is not here
/// @param removed the files that are no more, as they were, in the order of their paths
/// @param held whether there was a file or a folder then; asks the repository
public record Changes(Map<String, Change> files, List<SourceText> removed, Predicate<Path> held) {

  public Changes {
    files = Map.copyOf(files);
    removed = List.copyOf(removed);
  }

  /// The change of a file; empty where it is as it was.
  public Optional<Change> of(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /// Whether nothing is different, so that nothing need be looked at.
  public boolean areNone() {
    return files.isEmpty() && removed.isEmpty();
  }
}
