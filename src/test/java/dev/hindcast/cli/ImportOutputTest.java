package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hindcast.cli.ImportOutput.Outcome;
import dev.hindcast.foreign.Converted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imported files on disk.
class ImportOutputTest {
  @TempDir private Path folder;

  @Test
  void aFileIsWrittenOnceAndLeftAloneAfterwards() throws IOException {
    Path output = folder.resolve("new/folder");
    assertEquals(Outcome.WRITTEN, write(output, false, "a/b.md", "x"));
    assertEquals("x", Files.readString(output.resolve("a/b.md")));
    assertEquals(Outcome.UNCHANGED, write(output, false, "a/b.md", "x"));
    assertEquals(Outcome.DIFFERS, write(output, false, "a/b.md", "y"));
    assertEquals("x", Files.readString(output.resolve("a/b.md")));
    assertEquals(Outcome.WRITTEN, write(output, true, "a/b.md", "y"));
    assertEquals("y", Files.readString(output.resolve("a/b.md")));
    try (var files = Files.list(output.resolve("a"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    Path output = Files.createDirectory(folder.resolve("output"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("file.md"), "mine");
    Files.createSymbolicLink(output.resolve("linked"), elsewhere);
    Files.createSymbolicLink(output.resolve("linked.md"), file);
    Files.createSymbolicLink(output.resolve("dangling.md"), elsewhere.resolve("new.md"));
    for (String name :
        List.of("linked/a.md", "linked/b/c.md", "linked.md", "dangling.md", "../elsewhere/d.md")) {
      assertEquals(Outcome.LEADS_OUT, write(output, true, name, "x"), name);
    }
    assertEquals("mine", Files.readString(file));
    assertFalse(Files.exists(elsewhere.resolve("new.md")));
    assertFalse(Files.exists(elsewhere.resolve("d.md")));
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path output = Files.createSymbolicLink(folder.resolve("output"), real);
    assertEquals(Outcome.WRITTEN, write(output, false, "a/b.md", "x"));
    assertEquals(Outcome.UNCHANGED, write(output, false, "a/b.md", "x"));
  }

  private static Outcome write(Path output, boolean force, String name, String text)
      throws IOException {
    return new ImportOutput(output, Set.of(), force, false)
        .write(List.of(new Converted(name, text)))
        .getFirst()
        .outcome();
  }
}
