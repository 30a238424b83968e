package dev.hindcast.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The git repositories around the files of a library. What it answered may be asked until it is
/// closed.
public final class History implements AutoCloseable {
  private final WorkTrees trees = new WorkTrees();

  /// What is different since the last commit that a revision and the current one have in common.
  ///
  /// @param revision as a user names it
  /// @param folders those of the library
  /// @param files the library's, and others that are asked about
  /// @param label the path of a file as messages show it
  /// @throws HistoryProblem if there is no repository around a file, or no such revision in it
  public Changes since(
      String revision,
      List<Path> folders,
      Collection<FileOnDisk> files,
      Function<Path, String> label)
      throws HistoryProblem, IOException {
    return new Since(trees, revision, folders, label).of(files);
  }

  /// The days of the first commits of files.
  ///
  /// @return by path as given; one that is in no commit, or may be older than this clone reaches,
  ///   is not there
  public Map<Path, LocalDate> firstCommits(Collection<Path> files) throws IOException {
    Map<WorkTree, Map<String, Path>> byTree = new LinkedHashMap<>();
    for (Path file : files) {
      Optional<WorkTree> tree = trees.of(file);
      if (tree.isPresent()) {
        byTree
            .computeIfAbsent(tree.get(), _ -> new TreeMap<>())
            .put(tree.get().name(WorkTrees.real(file)), file);
      }
    }
    Map<Path, LocalDate> days = new HashMap<>();
    for (Map.Entry<WorkTree, Map<String, Path>> some : byTree.entrySet()) {
      FirstCommits.of(some.getKey(), some.getValue().keySet())
          .forEach((name, day) -> days.put(some.getValue().get(name), day));
    }
    return days;
  }

  @Override
  public void close() {
    trees.close();
  }
}
