package dev.hindcast.history;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;

/// Compares a library with what it was, in every repository that it lies in.
final class Since {
  private final WorkTrees trees;
  private final String revision;
  private final List<Path> folders;
  private final Function<Path, String> label;

  private final TreeMap<String, Change> changes = new TreeMap<>();
  private final List<SourceText> removed = new ArrayList<>();
  private final List<Snapshot> before = new ArrayList<>();

  Since(WorkTrees trees, String revision, List<Path> folders, Function<Path, String> label) {
    this.trees = trees;
    this.revision = revision;
    this.folders = List.copyOf(folders);
    this.label = label;
  }

  Changes of(Collection<FileOnDisk> files) throws HistoryProblem, IOException {
    for (Map.Entry<WorkTree, Map<String, SourceFile>> some : byTree(files).entrySet()) {
      compare(some.getKey(), some.getValue());
    }
    before.sort(Comparator.comparingInt(snapshot -> -snapshot.tree().folder().getNameCount()));
    removed.sort(Comparator.comparing(text -> text.file().map(SourceFile::path).orElse("")));
    return new Changes(changes, removed, this::held);
  }

  private Map<WorkTree, Map<String, SourceFile>> byTree(Collection<FileOnDisk> files)
      throws HistoryProblem, IOException {
    Map<WorkTree, Map<String, SourceFile>> byTree = new LinkedHashMap<>();
    for (Path folder : folders) {
      byTree.putIfAbsent(tree(folder), new TreeMap<>());
    }
    for (FileOnDisk file : files) {
      WorkTree tree = tree(file.path());
      byTree
          .computeIfAbsent(tree, _ -> new TreeMap<>())
          .put(tree.name(WorkTrees.real(file.path())), file.text());
    }
    return byTree;
  }

  private WorkTree tree(Path path) throws HistoryProblem, IOException {
    return trees
        .of(path)
        .orElseThrow(
            () ->
                new HistoryProblem(
                    label.apply(path) + ": lies in no git repository",
                    "run this in a clone, or leave out --since"));
  }

  private void compare(WorkTree tree, Map<String, SourceFile> files)
      throws HistoryProblem, IOException {
    try (ObjectReader objects = tree.repository().newObjectReader();
        RevWalk commits = new RevWalk(objects)) {
      Revision named = new Revision(tree, revision);
      Snapshot snapshot = new Snapshot(tree, named.commonWithHead(commits).getTree());
      Comparison.Result result =
          new Comparison(snapshot, new Blobs(objects), this::label).of(files, names(tree));
      changes.putAll(result.changes());
      removed.addAll(result.removed());
      before.add(snapshot);
    } catch (MissingObjectException _) {
      throw new HistoryProblem(
          "this clone does not hold the files that were there at '" + revision + "'",
          "clone without --filter, or fetch what is missing with 'git fetch --refetch'");
    }
  }

  /// The folders of the library that lie in a work tree; all of one that lies in such a folder.
  private Collection<String> names(WorkTree tree) throws IOException {
    Collection<String> names = new TreeSet<>();
    for (Path folder : folders) {
      Path real = folder.toRealPath();
      if (real.startsWith(tree.folder())) {
        names.add(tree.name(real));
      } else if (tree.folder().startsWith(real)) {
        names.add("");
      }
    }
    return names;
  }

  /// What lies in a folder of the library is called by the way that leads there, links and all.
  private String label(Path path) {
    try {
      for (Path folder : folders) {
        Path real = folder.toRealPath();
        if (path.startsWith(real)) {
          return label.apply(folder.resolve(real.relativize(path)));
        }
      }
      return label.apply(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean held(Path path) {
    try {
      Path real = WorkTrees.real(path);
      for (Snapshot snapshot : before) {
        if (real.startsWith(snapshot.tree().folder())) {
          return snapshot.holds(snapshot.tree().name(real));
        }
      }
      return Files.exists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
