package dev.hindcast.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is new in a real repository, made by the `git` of the machine.
class HistoryTest {
  private static final String REPORT =
      "# Checkout answered 504\n\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\n";

  @TempDir private Path home;
  private TestRepository repository;
  private Git git;

  @BeforeEach
  void aReportIsOnMain() throws IOException {
    assumeTrue(Git.isInstalled(), "there is no git here");
    repository = TestRepository.in(home.resolve("work"));
    git = repository.git();
    repository.write("postmortems/a.md", REPORT);
    git.commit("2026-01-01");
    git.run("switch --quiet --create branch");
  }

  @Test
  void nothingIsNewWhereNothingWasDone() throws Exception {
    assertEquals("", repository.since("main"));
  }

  @Test
  void whatIsCommittedStagedOnDiskAndUntrackedIsNew() throws Exception {
    repository.write("postmortems/a.md", REPORT.replace("One.", "First."));
    git.commit("2026-01-02");
    repository.write("postmortems/a.md", REPORT.replace("One.", "First.").replace("Four.\n", ""));
    git.run("add --all");
    repository.write("postmortems/a.md", REPORT.replace("One.", "First.") + "Nine.\n");
    repository.write("postmortems/b.md", "# Login\n\nNobody got in.\n");
    assertEquals("a.md {3, 11}\nb.md new {1, 2, 3, 4}\n", repository.since("main"));
  }

  @Test
  void whatIsTakenBackOnDiskIsNotNew() throws Exception {
    repository.write("postmortems/a.md", REPORT.replace("One.", "First."));
    git.commit("2026-01-02");
    repository.write("postmortems/a.md", REPORT);
    assertEquals("", repository.since("main"));
  }

  @Test
  void linesThatAreOnlyTakenOutMakeAChangeWithoutLines() throws Exception {
    repository.write("postmortems/a.md", REPORT.replace("Four.\n", ""));
    assertEquals("a.md {}\n", repository.since("main"));
  }

  @Test
  void whatMainDidSinceIsNotOurs() throws Exception {
    repository.write("postmortems/b.md", "# Ours\n");
    git.commit("2026-01-02");
    git.run("switch --quiet main");
    repository.write("postmortems/a.md", REPORT.replace("One.", "First."));
    repository.write("postmortems/c.md", "# Theirs\n");
    git.commit("2026-01-03");
    git.run("switch --quiet branch");
    assertEquals("b.md new {1, 2}\n", repository.since("main"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"add --all", "status", "commit --quiet --all --message moved"})
  void aRenamedFileIsComparedWithWhatItWas(String afterwards) throws Exception {
    repository.write("postmortems/sub/z.md", REPORT.replace("Two.", "Second."));
    repository.delete("postmortems/a.md");
    if (afterwards.startsWith("commit")) {
      git.run("add --all");
    }
    git.run(afterwards);
    assertEquals("sub/z.md was a.md {4}\n", repository.since("main"));
  }

  @Test
  void aFileThatCameFromElsewhereInTheRepositoryIsNotNew() throws Exception {
    repository.write("drafts/d.md", REPORT.replace("One", "Eleven"));
    git.commit("2026-01-02");
    git.run("branch --force main");
    git.run("mv drafts/d.md postmortems/d.md");
    git.commit("2026-01-03");
    assertEquals("d.md was ../drafts/d.md {}\n", repository.since("main"));
  }

  @Test
  void aFileThatIsNoMoreIsTold() throws Exception {
    repository.delete("postmortems/a.md");
    assertEquals("a.md removed\n", repository.since("main"));
  }

  @Test
  void lineEndsAndAByteOrderMarkMakeNoDifference() throws Exception {
    repository.write("postmortems/a.md", "\uFEFF" + REPORT.replace("\n", "\r\n"));
    assertEquals("", repository.since("main"));
    git.run("config core.autocrlf true");
    git.run("add --all");
    repository.write("postmortems/a.md", REPORT.replace("Two.", "2.").replace("\n", "\r\n"));
    assertEquals("a.md {4}\n", repository.since("main"));
  }

  @Test
  void ignoredFilesAreNotNew() throws Exception {
    repository.write(".gitignore", "*.local.md\n/postmortems/generated/\n");
    repository.write("postmortems/b.local.md", "# Notes\n");
    repository.write("postmortems/generated/c.md", "# Generated\n");
    repository.write("postmortems/d.md", "# New\n");
    assertEquals("d.md new {1, 2}\n", repository.since("main"));
    git.run("add --force postmortems/b.local.md");
    git.run("commit --quiet --message forced");
    assertEquals("b.local.md new {1, 2}\nd.md new {1, 2}\n", repository.since("main"));
  }

  @Test
  void noFilterIsRun() throws Exception {
    Path trace = home.resolve("trace");
    repository.write(".gitattributes", "*.md filter=trace\n");
    git.run("config", "filter.trace.clean", "touch " + trace + "; cat");
    repository.write("postmortems/b.md", "# New\n");
    assertEquals("b.md new {1, 2}\n", repository.since("main"));
    assertFalse(Files.exists(trace));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main",
        "v1",
        "v1-signed-off",
        "HEAD",
        "HEAD~0",
        "refs/heads/main",
        "origin/main",
        "@",
        "@~0",
        "origin"
      })
  void aRevisionIsNamedAsGitNamesIt(String revision) throws Exception {
    git.run("tag v1");
    git.run("tag", "--annotate", "--message", "one", "v1-signed-off");
    git.run("update-ref refs/remotes/origin/main main");
    git.run("symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main");
    repository.write("postmortems/b.md", "# New\n");
    assertEquals("b.md new {1, 2}\n", repository.since(revision));
  }

  @Test
  void aHashMayBeShortened() throws Exception {
    String hash = git.run("rev-parse --short main").strip();
    assertEquals("", repository.since(hash));
  }

  @Test
  void noBranchNeedBeCheckedOut() throws Exception {
    git.run("switch --quiet --detach main");
    repository.write("postmortems/b.md", "# New\n");
    git.commit("2026-01-02");
    assertEquals("b.md new {1, 2}\n", repository.since("main"));
  }

  @Test
  void aLinkedWorkTreeIsARepositoryOfItsOwn() throws Exception {
    git.run("worktree", "add", "--quiet", home.resolve("linked").toString(), "-b", "linked");
    TestRepository linked = TestRepository.at(home.resolve("linked"));
    linked.write("postmortems/a.md", REPORT.replace("One.", "First."));
    linked.git().commit("2026-01-02");
    assertEquals("a.md {3}\n", linked.since("main"));
    assertEquals("", repository.since("main"));
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn() throws Exception {
    TestRepository above = TestRepository.in(home.resolve("above"));
    above.git().run("submodule", "--quiet", "add", "-b", "main", repository.folder() + "", "sub");
    above.git().commit("2026-01-02");
    TestRepository sub = TestRepository.at(above.folder().resolve("sub"));
    sub.write("postmortems/a.md", REPORT.replace("One.", "First."));
    assertEquals("a.md {3}\n", sub.since("origin/main"));
  }

  @Test
  void theRepositoryMayLieElsewhere() throws Exception {
    Path apart = home.resolve("apart");
    new Git(home)
        .run(
            "clone",
            "--quiet",
            "--separate-git-dir",
            home.resolve("apart.git").toString(),
            repository.folder().toString(),
            apart.toString());
    TestRepository clone = TestRepository.at(apart);
    clone.write("postmortems/b.md", "# New\n");
    assertEquals("b.md new {1, 2}\n", clone.since("origin/main"));
  }

  @Test
  void theFolderMayBeReachedThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(home.resolve("link"), repository.folder());
    TestRepository linked = TestRepository.at(link);
    linked.delete("postmortems/a.md");
    linked.write("postmortems/b.md", "# New\n");
    assertEquals("a.md removed\nb.md new {1, 2}\n", linked.since("main"));
  }

  @Test
  void whatThereWasCanBeAsked() throws Exception {
    repository.write("postmortems/b.md", "# New\n");
    repository.delete("postmortems/a.md");
    try (History history = new History()) {
      Changes changes = repository.changes(history, "main");
      assertTrue(changes.held().test(repository.folder().resolve("postmortems/a.md")));
      assertTrue(changes.held().test(repository.folder().resolve("postmortems")));
      assertTrue(changes.held().test(repository.folder()));
      assertFalse(changes.held().test(repository.folder().resolve("postmortems/b.md")));
    }
  }

  @Test
  void whereThereIsNoAnswerTheWayOutIsTold() throws Exception {
    git.run("switch --quiet --orphan alone");
    repository.write("postmortems/a.md", REPORT);
    assertEquals(
        "the git repository in FOLDER has no commit yet: commit something first",
        repository.problem("main"));
    git.commit("2026-01-02");
    assertEquals(
        "'main' and the current commit have none in common: name a revision that the current one"
            + " came from",
        repository.problem("main"));
    String unknown =
        " is no revision of the git repository in FOLDER: name a branch, a tag or a commit; one of"
            + " another repository comes with 'git fetch'";
    for (String name : new String[] {"mian", "main..alone", "", "^", "a b", "main:postmortems"}) {
      assertEquals("'" + name + "'" + unknown, repository.problem(name));
    }
  }

  @Test
  void hashesOfAnotherKindAreNotRead() throws Exception {
    TestRepository other = TestRepository.at(Files.createDirectories(home.resolve("other")));
    other.git().run("init --quiet --object-format=sha256");
    other.write("postmortems/a.md", REPORT);
    other.git().commit("2026-01-01");
    assertEquals(
        "the git repository in FOLDER has hashes of SHA-256, which are not read: leave out --since;"
            + " a --baseline needs no repository",
        other.problem("main"));
  }

  @Test
  void ofAShallowCloneTheRestMustBeFetched() throws Exception {
    repository.write("postmortems/b.md", "# Two\n");
    git.commit("2026-01-02");
    repository.write("postmortems/c.md", "# Three\n");
    git.commit("2026-01-03");
    new Git(home)
        .run("clone --quiet --depth 1 --no-single-branch file://" + home + "/work shallow");
    TestRepository shallow = TestRepository.at(home.resolve("shallow"));
    String help =
        ": this clone is shallow: 'git fetch --unshallow' brings the rest, in CI a fetch depth of"
            + " 0";
    assertEquals(
        "'origin/main' and the current commit have none in common" + help,
        shallow.problem("origin/main"));
    assertEquals(
        "'v1' is no revision of the git repository in FOLDER" + help, shallow.problem("v1"));
  }

  @Test
  void aCloneWithoutOldFilesCannotTell() throws Exception {
    git.run("config uploadpack.allowFilter true");
    repository.write("postmortems/a.md", REPORT.replace("One.", "First."));
    git.commit("2026-01-02");
    new Git(home).run("clone --quiet --filter=blob:none file://" + home + "/work partial");
    TestRepository partial = TestRepository.at(home.resolve("partial"));
    assertEquals(
        "this clone does not hold the files that were there at 'origin/main': clone without"
            + " --filter, or fetch what is missing with 'git fetch --refetch'",
        partial.problem("origin/main"));
  }

  @Test
  void withoutARepositoryThereIsNoHistory() throws Exception {
    TestRepository none = TestRepository.at(Files.createDirectories(home.resolve("none")));
    none.write("postmortems/a.md", REPORT);
    assertEquals(
        "postmortems: lies in no git repository: run this in a clone, or leave out --since",
        none.problem("main"));
    Files.createDirectories(none.folder().resolve(".git"));
    assertEquals(
        "postmortems: lies in no git repository: run this in a clone, or leave out --since",
        none.problem("main"));
  }

  @Test
  void longTextsAreComparedInTime() {
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (int line = 0; line < 400_000; line++) {
      old.append(line % 2 == 0 ? "same " + line : "old " + line).append('\n');
      now.append(line % 2 == 0 ? "same " + line : "new " + line).append('\n');
    }
    ChangedLines lines =
        ChangedLines.between(
            new SourceFile("a.md", old.toString()), new SourceFile("a.md", now.toString()));
    assertTrue(lines.touch(2, 2));
    assertFalse(lines.touch(1, 1));
  }
}
