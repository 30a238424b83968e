package dev.hindcast.history;

import dev.hindcast.history.Renames.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// Which files came and went with a commit: against all of its parents, so a merge brings nothing
/// that one of its sides had.
final class CommitFiles implements AutoCloseable {
  private final RevWalk commits;
  private final ObjectReader objects;
  private final Blobs blobs;

  private Set<String> wanted = Set.of();
  private TreeFilter inFolders = TreeFilter.ANY_DIFF;

  CommitFiles(RevWalk commits) {
    this.commits = commits;
    this.objects = commits.getObjectReader();
    this.blobs = new Blobs(objects);
  }

  /// Names the files that are looked for from now on. Most commits touch none, and only their
  /// folders are looked into.
  void lookFor(Set<String> names) {
    wanted = Set.copyOf(names);
    Set<String> folders = new TreeSet<>();
    wanted.forEach(name -> folders.add(name.substring(0, Math.max(0, name.lastIndexOf('/')))));
    inFolders =
        folders.contains("") || folders.isEmpty()
            ? TreeFilter.ANY_DIFF
            : AndTreeFilter.create(PathFilterGroup.createFromStrings(folders), TreeFilter.ANY_DIFF);
  }

  /// Those of the wanted files that no parent has, with their contents.
  Map<String, ObjectId> added(RevCommit commit) throws IOException {
    Map<String, ObjectId> added = new TreeMap<>();
    try (TreeWalk walk = walk(commit, inFolders)) {
      while (walk.next()) {
        if (Snapshot.isFile(walk, 0)
            && !isInParent(walk)
            && wanted.contains(walk.getPathString())) {
          added.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
    return added;
  }

  /// All files of a parent that the commit does not have.
  List<Version> removed(RevCommit commit) throws IOException {
    List<Version> removed = new ArrayList<>();
    if (commit.getParentCount() == 0) {
      return removed;
    }
    try (TreeWalk walk = walk(commit, TreeFilter.ANY_DIFF)) {
      while (walk.next()) {
        for (int parent = 1; parent < walk.getTreeCount() && !Snapshot.isFile(walk, 0); parent++) {
          if (Snapshot.isFile(walk, parent)) {
            removed.add(version(walk.getPathString(), walk.getObjectId(parent)));
            break;
          }
        }
      }
    }
    return removed;
  }

  /// Files with their contents.
  List<Version> versions(Map<String, ObjectId> files) {
    return files.entrySet().stream().map(file -> version(file.getKey(), file.getValue())).toList();
  }

  private Version version(String name, ObjectId content) {
    return new Version(name, content, () -> blobs.bytes(content));
  }

  private TreeWalk walk(RevCommit commit, TreeFilter filter) throws IOException {
    TreeWalk walk = new TreeWalk(objects);
    walk.addTree(commit.getTree());
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      walk.addTree(parent.getTree());
    }
    walk.setRecursive(true);
    walk.setFilter(commit.getParentCount() == 0 ? TreeFilter.ALL : filter);
    return walk;
  }

  private static boolean isInParent(TreeWalk walk) {
    for (int parent = 1; parent < walk.getTreeCount(); parent++) {
      if (Snapshot.isFile(walk, parent)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    objects.close();
  }
}
