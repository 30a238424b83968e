package dev.hindcast.history;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// The files of a work tree as they were at a commit.
///
/// @param root the commit's tree
record Snapshot(WorkTree tree, ObjectId root) {

  /// The content of a file; empty where there was none.
  Optional<ObjectId> file(String name) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(tree.repository(), name, root)) {
      return walk != null && isFile(walk, 0) ? Optional.of(walk.getObjectId(0)) : Optional.empty();
    }
  }

  /// Whether there was a file or a folder.
  boolean holds(String name) throws IOException {
    try (TreeWalk walk = name.isEmpty() ? null : TreeWalk.forPath(tree.repository(), name, root)) {
      return name.isEmpty() || walk != null;
    }
  }

  /// The files that are no longer on disk: of some folders, and of those that commits since then
  /// took away elsewhere.
  ///
  /// @param folders what git calls them
  /// @return contents by name
  TreeMap<String, ObjectId> removed(Collection<String> folders) throws IOException {
    TreeMap<String, ObjectId> removed = new TreeMap<>();
    addRemovedByCommits(removed);
    if (folders.contains("")) {
      addMissing(TreeFilter.ALL, removed);
    } else if (!folders.isEmpty()) {
      addMissing(PathFilterGroup.createFromStrings(folders), removed);
    }
    removed.keySet().removeIf(tree::isOnDisk);
    return removed;
  }

  private void addRemovedByCommits(TreeMap<String, ObjectId> removed) throws IOException {
    try (TreeWalk walk = new TreeWalk(tree.repository())) {
      ObjectId head = tree.repository().resolve(Constants.HEAD + "^{tree}");
      walk.addTree(root);
      if (head == null) {
        walk.addTree(new EmptyTreeIterator());
      } else {
        walk.addTree(head);
      }
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        if (isFile(walk, 0) && !isFile(walk, 1)) {
          removed.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
  }

  private void addMissing(TreeFilter where, TreeMap<String, ObjectId> removed) throws IOException {
    try (TreeWalk walk = new TreeWalk(tree.repository())) {
      walk.addTree(root);
      walk.setRecursive(true);
      walk.setFilter(where);
      while (walk.next()) {
        if (isFile(walk, 0) && !tree.isOnDisk(walk.getPathString())) {
          removed.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
  }

  /// Whether there is a file: no folder, no link and no submodule.
  static boolean isFile(TreeWalk walk, int side) {
    return (walk.getRawMode(side) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }
}
