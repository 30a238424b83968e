package dev.hindcast.history;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/// Files on disk that the repository is told to pass over, by `.gitignore` or `info/exclude`, and
/// that are in no commit all the same.
final class IgnoredFiles {
  private IgnoredFiles() {}

  /// Those of some files.
  static Set<String> of(WorkTree tree, Collection<String> names) throws IOException {
    Set<String> uncommitted = new TreeSet<>(names);
    ObjectId head = tree.repository().resolve(Constants.HEAD + "^{tree}");
    if (head != null) {
      Snapshot committed = new Snapshot(tree, head);
      for (String name : names) {
        if (committed.file(name).isPresent()) {
          uncommitted.remove(name);
        }
      }
    }
    Set<String> ignored = uncommitted.isEmpty() ? Set.of() : ignored(tree, uncommitted);
    return uncommitted.stream()
        .filter(name -> ignored.stream().anyMatch(path -> isAtOrIn(path, name)))
        .collect(Collectors.toSet());
  }

  /// The ignored files, or the highest ignored folders that they lie in.
  private static Set<String> ignored(WorkTree tree, Set<String> names) throws IOException {
    Set<String> ignored = new TreeSet<>();
    try (TreeWalk walk = new TreeWalk(tree.repository())) {
      walk.addTree(new FileTreeIterator(tree.repository()));
      walk.setFilter(PathFilterGroup.createFromStrings(names));
      while (walk.next()) {
        if (walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
          ignored.add(walk.getPathString());
        } else if (walk.isSubtree()) {
          walk.enterSubtree();
        }
      }
    }
    return ignored;
  }

  private static boolean isAtOrIn(String path, String name) {
    return name.equals(path) || name.startsWith(path + "/");
  }
}
