package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole builds, in a folder of their own.
class BuildTest {
  private static final Path DEMO = Path.of("postmortems").toAbsolutePath();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final StringWriter printed = new StringWriter();

  private int run(String... arguments) {
    printed.getBuffer().setLength(0);
    PrintWriter writer = new PrintWriter(printed);
    Surroundings surroundings = new Surroundings(folder, Map.of(), NOON, false);
    return Hindcast.run(surroundings, writer, writer, arguments);
  }

  @Test
  void theSameFolderGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    String demo = DEMO.toString();
    assertEquals(0, run("build", "--input", demo, "--output", "one", "--jobs", "1"));
    assertEquals(0, run("build", "--input", demo, "--output", "four", "--jobs", "4"));
    Map<String, String> one = contents(folder.resolve("one"));
    assertTrue(one.size() > 100, "a site of " + one.size() + " files");
    assertEquals(one, contents(folder.resolve("four")));
  }

  @Test
  void theDemoLibraryHasNothingToReportEvenWhenStrict() {
    assertEquals(
        0, run("lint", "--strict", "--no-progress", "--input", DEMO.toString()), printed::toString);
    assertEquals("Nothing to report in 16 files\n", printed.toString());
  }

  @Test
  void aBuildThatFailsLeavesTheOldSite() throws IOException {
    write("postmortems/a.md", "# One\n\nText.\n");
    assertEquals(0, run("build"));
    Map<String, String> before = contents(folder.resolve("site"));
    write("templates/home.ftlh", "${nowhere}");
    assertEquals(2, run("build"));
    assertEquals(before, contents(folder.resolve("site")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          "[postmortems, site, templates]",
          left.map(path -> path.getFileName().toString()).sorted().toList().toString());
    }
  }

  @Test
  void aTemplateOfTheUsersTakesThePlaceOfOursAndTheOthersStay() throws IOException {
    write("postmortems/a.md", "# One\n\nText.\n");
    write("templates/not-found.ftlh", "<p>Lost?</p>\n");
    assertEquals(0, run("build"), printed::toString);
    assertTrue(Files.readString(folder.resolve("site/404.html")).startsWith("<p>Lost?</p>"));
    assertTrue(Files.readString(folder.resolve("site/index.html")).contains("<!DOCTYPE html>"));
  }

  @Test
  void aFileThatIsNotUtf8IsOnAPageAndReported() throws IOException {
    Path file = folder.resolve("postmortems/a.md");
    Files.createDirectories(file.getParent());
    Files.write(file, "# Caf\u00e9\n\nclosed\n".getBytes(Charset.forName("windows-1252")));
    assertEquals(0, run("build"));
    assertTrue(
        Files.readString(folder.resolve("site/incidents/a/index.html")).contains("Caf\u00e9"));
    run("lint", "--no-progress");
    assertTrue(
        printed
            .toString()
            .contains(
                "postmortems/a.md:1:1: warning: the file is not UTF-8; read as Windows-1252"
                    + " [not-utf-8]"),
        printed::toString);
  }

  @Test
  void aFileOfTwentyMegabytesIsOnAPageAndReported() throws IOException {
    write("postmortems/log.md", "# Log\n" + "a line of a log\n".repeat(1_300_000));
    assertEquals(0, run("build"));
    assertTrue(Files.size(folder.resolve("site/incidents/log/index.html")) > 20_000_000);
    run("lint", "--no-progress");
    assertTrue(printed.toString().contains("[oversized-file]"), printed::toString);
  }

  @Test
  void strangeTextsStopNothing() throws IOException {
    write("postmortems/nul.md", "# A\n\n[x](a%00b.md) [y](a%3Ab.md) [z](../../../x.md) ![](%00)\n");
    write("postmortems/blanks.md", "## Timeline\n\n- 10:00 UTC\u3000\n- 2026-01-01 10:00 \u2003\n");
    write("postmortems/escape.md", "---\ntitle: \"a\\UFFFFFFFF\"\n---\n\nText.\n");
    write("postmortems/letters.md", "---\ntitle: größe\ntags: [größe, 時刻]\n---\n\nText.\n");
    assertEquals(0, run("build"), printed::toString);
    assertEquals(1, run("lint", "--no-progress"), printed::toString);
    assertEquals(0, run("search", "--no-progress", "--limit", "2000000000", "text"));
  }

  @Test
  void theSiteIsTheSameFromAFolderBelowTheConfiguration() throws IOException {
    write("hindcast.yaml", "title: Ours\n");
    write("postmortems/a.md", "# One\n\n[two](b.md)\n");
    write("postmortems/b.md", "# Two\n\nText.\n");
    assertEquals(0, run("build"));
    Map<String, String> before = contents(folder.resolve("site"));
    Path below = Files.createDirectory(folder.resolve("below"));
    PrintWriter writer = new PrintWriter(printed);
    Surroundings inside = new Surroundings(below, Map.of(), NOON, false);
    assertEquals(0, Hindcast.run(inside, writer, writer, "build"));
    assertEquals(before, contents(folder.resolve("site")));
  }

  @Test
  void aBinaryFileIsReportedAndTheOthersAreBuilt() throws IOException {
    write("postmortems/a.md", "# One\n\nText.\n");
    write("postmortems/b.md", "PK\0\1");
    assertEquals(0, run("build"));
    assertTrue(Files.exists(folder.resolve("site/incidents/a/index.html")));
    assertFalse(Files.exists(folder.resolve("site/incidents/b")));
    assertEquals(1, run("lint", "--no-progress"));
    assertTrue(
        printed.toString().contains("postmortems/b.md:1:1: error: is not a text"),
        printed::toString);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Each file of a folder and its bytes, one character a byte.
  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        contents.put(root.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }
}
