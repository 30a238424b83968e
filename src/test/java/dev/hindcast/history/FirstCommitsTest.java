package dev.hindcast.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstCommitsTest {
  private static final String REPORT = "# Checkout answered 504\n\nOne.\nTwo.\nThree.\nFour.\n";
  private static final String OTHER = "# Login\n\nNobody got in, for a while at least.\n";

  @TempDir private Path home;
  private TestRepository repository;
  private Git git;

  @BeforeEach
  void aReportIsCommitted() throws IOException {
    assumeTrue(Git.isInstalled(), "there is no git here");
    repository = TestRepository.in(home.resolve("work"));
    git = repository.git();
    repository.write("postmortems/a.md", REPORT);
    git.commit("2026-01-01");
  }

  @Test
  void aFileIsAsOldAsItsFirstCommit() throws IOException {
    repository.write("postmortems/a.md", REPORT + "More.\n");
    repository.write("postmortems/b.md", OTHER);
    git.commit("2026-01-05");
    assertEquals(Map.of("a.md", day("2026-01-01"), "b.md", day("2026-01-05")), days(repository));
  }

  @Test
  void aRenamedFileKeepsItsDay() throws IOException {
    git.run("mv postmortems/a.md a.md");
    git.commit("2026-01-05");
    repository.delete("a.md");
    repository.write("postmortems/2026/a.md", REPORT.replace("Two.", "Second."));
    git.commit("2026-01-06");
    assertEquals(Map.of("2026/a.md", day("2026-01-01")), days(repository));
  }

  @Test
  void whatHasTheOldNameSinceIsAnotherFile() throws IOException {
    git.run("mv postmortems/a.md postmortems/b.md");
    git.commit("2026-01-05");
    repository.write("postmortems/a.md", OTHER);
    git.commit("2026-01-07");
    assertEquals(Map.of("a.md", day("2026-01-07"), "b.md", day("2026-01-01")), days(repository));
  }

  @Test
  void aFileThatCameBackCountsFromItsFirstTime() throws IOException {
    git.run("rm --quiet postmortems/a.md");
    git.commit("2026-01-05");
    repository.write("postmortems/a.md", REPORT);
    git.commit("2026-01-07");
    assertEquals(Map.of("a.md", day("2026-01-01")), days(repository));
  }

  @Test
  void aMergeBringsNothingOfItsOwn() throws IOException {
    git.run("switch --quiet --create branch");
    repository.write("postmortems/b.md", OTHER);
    git.commit("2026-01-02");
    git.run("switch --quiet main");
    repository.write("postmortems/a.md", REPORT + "More.\n");
    git.commit("2026-01-03");
    git.run("merge --quiet --no-edit branch");
    assertEquals(Map.of("a.md", day("2026-01-01"), "b.md", day("2026-01-02")), days(repository));
  }

  @Test
  void whatIsNotCommittedHasNoDay() throws IOException {
    repository.write("postmortems/b.md", OTHER);
    git.run("add --all");
    assertEquals(Map.of("a.md", day("2026-01-01")), days(repository));
  }

  @Test
  void aShallowCloneDoesNotKnowWhatIsOlderThanItself() throws IOException {
    repository.write("postmortems/b.md", OTHER);
    git.commit("2026-01-05");
    git.run("mv postmortems/a.md postmortems/c.md");
    git.commit("2026-01-06");
    repository.write("postmortems/d.md", "# Something else entirely\n");
    git.commit("2026-01-07");
    new Git(home).run("clone --quiet --depth 3 file://" + home + "/work shallow");
    assertEquals(
        Map.of("d.md", day("2026-01-07")), days(TestRepository.at(home.resolve("shallow"))));
  }

  @Test
  void withoutOldFilesARenameIsNotGuessedAt() throws IOException {
    repository.write("postmortems/b.md", REPORT.replace("Two.", "Second."));
    repository.delete("postmortems/a.md");
    repository.write("postmortems/c.md", OTHER);
    git.commit("2026-01-05");
    git.run("config uploadpack.allowFilter true");
    new Git(home).run("clone --quiet --filter=blob:none file://" + home + "/work partial");
    assertEquals(Map.of(), days(TestRepository.at(home.resolve("partial"))));
  }

  @Test
  void withoutARepositoryOrACommitNothingIsKnown() throws IOException {
    TestRepository none = TestRepository.at(Files.createDirectories(home.resolve("none")));
    none.write("postmortems/a.md", REPORT);
    assertEquals(Map.of(), days(none));
    none.git().run("init --quiet");
    assertEquals(Map.of(), days(none));
  }

  @Test
  void theDayIsTheAuthors() throws IOException {
    repository.write("postmortems/b.md", OTHER);
    git.run("add --all");
    git.run("commit --quiet --message late --date 2026-01-05T23:30:00-05:00");
    assertEquals(day("2026-01-05"), days(repository).get("b.md"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /// The days of all files of a library, by their names in it.
  private static Map<String, LocalDate> days(TestRepository repository) throws IOException {
    try (History history = new History()) {
      Path library = repository.folder().resolve("postmortems");
      List<Path> files =
          repository.files().stream()
              .map(file -> repository.folder().resolve(file.path()))
              .toList();
      return history.firstCommits(files).entrySet().stream()
          .collect(
              Collectors.toMap(
                  entry -> library.relativize(entry.getKey()).toString(), Map.Entry::getValue));
    }
  }
}
