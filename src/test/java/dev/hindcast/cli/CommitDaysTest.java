package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.history.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitDaysTest {
  @TempDir private Path folder;

  @Test
  void aHistoryIsReadWhenItIsAskedFor() throws IOException {
    assumeTrue(Git.isInstalled(), "there is no git here");
    CommitDays days = new CommitDays(folder, List.of("a.md", "b.md"));
    Git git = new Git(folder);
    git.run("init --quiet");
    Files.writeString(folder.resolve("a.md"), "# Checkout answered 504\n");
    git.commit("2026-02-07");
    assertEquals(Optional.of(LocalDate.parse("2026-02-07")), days.on("a.md"));
    assertEquals(Optional.empty(), days.on("b.md"));
    assertEquals(Optional.empty(), days.on("c.md"));
  }

  @Test
  void withoutAHistoryADayIsUnknown() {
    CommitDays days = new CommitDays(folder, List.of("a.md", "\0.md"));
    assertEquals(Optional.empty(), days.on("a.md"));
  }
}
