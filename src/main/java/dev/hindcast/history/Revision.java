package dev.hindcast.history;

import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/// A revision as a user names it: a branch, a tag, a hash, `origin/main`, `HEAD~2`.
///
/// @param name as it was typed
record Revision(WorkTree tree, String name) {
  private static final Pattern AT = Pattern.compile("^@(?=$|[~^])");
  private static final Pattern REMOTE = Pattern.compile("[\\w-]+");

  /// The last commit that the revision and the current one have in common, which is what `git diff
  /// REV...` compares with. Of several that are as good, the first that is met.
  RevCommit commonWithHead(RevWalk commits) throws HistoryProblem, IOException {
    try {
      commits.setRevFilter(RevFilter.MERGE_BASE);
      commits.markStart(commits.parseCommit(commit(name)));
      commits.markStart(commits.parseCommit(commit(Constants.HEAD)));
      RevCommit common = commits.next();
      if (common == null) {
        throw new HistoryProblem(
            "'" + name + "' and the current commit have none in common",
            isShallow() ? unshallow() : "name a revision that the current one came from");
      }
      return commits.parseCommit(common);
    } catch (MissingObjectException _) {
      throw unknown();
    }
  }

  private ObjectId commit(String revision) throws HistoryProblem, IOException {
    ObjectId commit = resolved(revision);
    if (commit != null) {
      return commit;
    }
    if (tree.repository().resolve(Constants.HEAD) == null) {
      throw new HistoryProblem(
          "the git repository in " + tree.folder() + " has no commit yet",
          "commit something first");
    }
    throw unknown();
  }

  /// The commit of a name; also of two forms that git knows and JGit does not: `@`, and a remote
  /// for its main branch.
  private @Nullable ObjectId resolved(String revision) throws HistoryProblem, IOException {
    String stated = AT.matcher(revision).replaceFirst(Constants.HEAD);
    ObjectId commit = asStated(stated + "^{commit}");
    return commit != null || !REMOTE.matcher(stated).matches()
        ? commit
        : asStated(Constants.R_REMOTES + stated + "/" + Constants.HEAD);
  }

  private @Nullable ObjectId asStated(String revision) throws HistoryProblem, IOException {
    try {
      return tree.repository().resolve(revision);
    } catch (AmbiguousObjectException _) {
      throw new HistoryProblem(
          "'" + name + "' is the beginning of several hashes", "write more of the hash");
    } catch (RevisionSyntaxException | IncorrectObjectTypeException _) {
      return null;
    }
  }

  private HistoryProblem unknown() throws IOException {
    if (isOfAnotherFormat()) {
      return new HistoryProblem(
          "the git repository in " + tree.folder() + " has hashes of SHA-256, which are not read",
          "leave out --since; a --baseline needs no repository");
    }
    return new HistoryProblem(
        "'" + name + "' is no revision of the git repository in " + tree.folder(),
        isShallow()
            ? unshallow()
            : "name a branch, a tag or a commit; one of another repository comes with 'git fetch'");
  }

  private boolean isOfAnotherFormat() {
    String format = tree.repository().getConfig().getString("extensions", null, "objectFormat");
    return format != null && !format.equalsIgnoreCase("sha1");
  }

  private boolean isShallow() throws IOException {
    Repository repository = tree.repository();
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  private static String unshallow() {
    return "this clone is shallow: 'git fetch --unshallow' brings the rest, in CI a fetch depth of"
        + " 0";
  }
}
