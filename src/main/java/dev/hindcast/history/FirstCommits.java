package dev.hindcast.history;

import dev.hindcast.history.Renames.Version;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/// Finds the day of the first commit of files: goes back from the current commit, and where a file
/// comes with a rename, looks on under its earlier name.
///
/// The day is the one on which its author committed, by the author's clock: a rebase keeps it. A
/// file that was taken away and came back under its name counts from its first time.
final class FirstCommits {
  private final WorkTree tree;

  /// The files that a name stands for, on the way back: by the names they have now.
  private final Map<String, Set<String>> meant = new HashMap<>();

  private final TreeMap<String, LocalDate> days = new TreeMap<>();

  /// Files whose history leads out of what this clone holds.
  private final Set<String> unknown = new HashSet<>();

  private FirstCommits(WorkTree tree) {
    this.tree = tree;
  }

  /// The days of some files.
  ///
  /// @param names what git calls them
  /// @return by name; one that is in no commit, or may be older than this clone reaches, is not
  ///   there
  static Map<String, LocalDate> of(WorkTree tree, Collection<String> names) throws IOException {
    FirstCommits first = new FirstCommits(tree);
    names.forEach(name -> first.meant.put(name, new TreeSet<>(Set.of(name))));
    try {
      first.walk();
    } catch (MissingObjectException _) {
      return Map.of(); // a clone without the folders of old commits
    }
    first.days.keySet().removeAll(first.unknown);
    return first.days;
  }

  private void walk() throws IOException {
    ObjectId head = tree.repository().resolve(Constants.HEAD);
    if (head == null) {
      return;
    }
    Set<ObjectId> edge = tree.repository().getObjectDatabase().getShallowCommits();
    try (RevWalk commits = new RevWalk(tree.repository());
        CommitFiles files = new CommitFiles(commits)) {
      commits.sort(RevSort.TOPO);
      commits.markStart(commits.parseCommit(head));
      files.lookFor(meant.keySet());
      for (RevCommit commit : commits) {
        Map<String, ObjectId> added = files.added(commit);
        if (!added.isEmpty()) {
          note(commit, added.keySet(), edge.contains(commit));
          follow(files, commit, added);
        }
      }
    }
  }

  private void note(RevCommit commit, Set<String> added, boolean isEdge) {
    LocalDate day = day(commit.getAuthorIdent());
    for (String name : added) {
      for (String file : meant.getOrDefault(name, Set.of())) {
        days.merge(file, day, (one, other) -> one.isBefore(other) ? one : other);
        if (isEdge) {
          unknown.add(file);
        }
      }
    }
  }

  private static LocalDate day(PersonIdent author) {
    return LocalDate.ofInstant(author.getWhenAsInstant(), author.getZoneId());
  }

  /// Whatever newer file had the earlier name since is another one.
  private void follow(CommitFiles files, RevCommit commit, Map<String, ObjectId> added)
      throws IOException {
    List<Version> removed = files.removed(commit);
    if (removed.isEmpty()) {
      return;
    }
    try {
      Map<String, String> earlier = Renames.of(files.versions(added), removed);
      Map<String, Set<String>> renamed = new HashMap<>();
      earlier.forEach((now, before) -> renamed.put(before, meant.getOrDefault(now, Set.of())));
      earlier.keySet().forEach(meant::remove);
      meant.putAll(renamed);
      files.lookFor(meant.keySet());
    } catch (MissingObjectException _) {
      added.keySet().forEach(name -> unknown.addAll(meant.getOrDefault(name, Set.of())));
    }
  }
}
