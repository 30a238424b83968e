package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.history.Git;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Findings that a change brings about where it did not touch a line, and those that it does not.
class LintSinceTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(\\S+?):\\d+:\\d+: .*\\[([\\w-]+)]$");

  private static final String RULES =
      """
      lint:
        only: [missing-section, empty-section, broken-link, unknown-incident, duplicate-id,
               human-error, person-counterfactual, not-utf-8]
      """;

  private static final String HEAD =
      """
      ---
      id: INC-1
      title: Checkout answered 504
      status: draft
      date: 2026-02-03
      ---

      """;
  private static final String REPORT =
      HEAD
          + """
          ## Summary

          See [the login incident](b.md). Bob should have checked the replica.

          ## Impact

          All checkouts failed for 12 minutes.
          """;
  private static final String OTHER =
      """
      ---
      id: INC-2
      title: Nobody could log in
      status: draft
      date: 2026-01-30
      related: [{id: INC-1, relation: same-mechanism}]
      ---

      ## Summary

      The cause was human error.
      """;

  @TempDir private Path folder;
  private Git git;

  @BeforeEach
  void twoReportsAreOnMain() throws IOException {
    assumeTrue(Git.isInstalled(), "there is no git here");
    git = new Git(folder);
    git.run("init --quiet");
    Files.writeString(folder.resolve("hindcast.yaml"), RULES);
    write("a.md", REPORT);
    write("b.md", OTHER);
    git.commit("2026-02-03");
  }

  @Test
  void whatWasThereIsNotReportedAgain() throws IOException {
    assertEquals("", found());
    write("a.md", REPORT.replace("12 minutes", "13 minutes"));
    assertEquals("a.md missing-section\n", found());
  }

  @Test
  void wordsThatAreTakenOutCanBringAFinding() throws IOException {
    write("a.md", REPORT.replace("All checkouts failed for 12 minutes.\n", ""));
    assertEquals("a.md missing-section\na.md empty-section\n", found());
  }

  @Test
  void aFileThatIsTakenAwayLeavesBrokenLinksAndRelations() throws IOException {
    Files.delete(folder.resolve("postmortems/b.md"));
    assertEquals("a.md broken-link\n", found());
    write("b.md", OTHER);
    Files.delete(folder.resolve("postmortems/a.md"));
    assertEquals("b.md unknown-incident\n", found());
  }

  @Test
  void aNewFileThatClaimsAnIdIsFoundInTheOldOne() throws IOException {
    write("0.md", HEAD + "## Summary\n\nThe pool was too small.\n");
    assertEquals("0.md missing-section\na.md duplicate-id\n", found());
  }

  @Test
  void aRenamedFileIsNotNewButItsLinksMayBreak() throws IOException {
    Files.createDirectories(folder.resolve("postmortems/2026"));
    git.run("mv postmortems/a.md postmortems/2026/a.md");
    assertEquals("2026/a.md broken-link\n", found());
  }

  @Test
  void ofTheSameWordsTwiceOnlyTheNewOnesAreReported() throws IOException {
    write(
        "a.md",
        REPORT.replace("## Impact\n", "## Impact\n\nBob should have checked the replica.\n"));
    assertEquals("a.md missing-section\na.md person-counterfactual\n", found());
  }

  @Test
  void whatIsNoTextOrNotUtf8WasSoBefore() throws IOException {
    write("c.md", new byte[] {'#', 0});
    write(
        "d.md",
        (OTHER.replace("INC-2", "INC-4") + "Caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "c.md unread-file\nd.md missing-section\nd.md human-error\nd.md not-utf-8\n", found());
    git.commit("2026-02-04");
    assertEquals("", found());
    git.run("branch base");
    write("b.md", OTHER + "\nMore.\n");
    assertEquals("b.md missing-section\n", found("base"));
  }

  @Test
  void excludedFilesWereNoneOfTheLibrary() throws IOException {
    Files.writeString(folder.resolve("hindcast.yaml"), RULES + "exclude: [notes.md]\n");
    write("notes.md", OTHER.replace("INC-2", "INC-9"));
    write("c.md", OTHER.replace("INC-2", "INC-3").replace("INC-1", "INC-9"));
    git.commit("2026-02-04");
    git.run("branch base");
    Files.delete(folder.resolve("postmortems/notes.md"));
    write("b.md", OTHER + "\nMore.\n");
    assertEquals("b.md missing-section\n", found("base"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("postmortems").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private String found() {
    return found("HEAD");
  }

  /// File and rule of each finding that is new since a revision, a line each.
  private String found(String revision) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Hindcast.run(
            new Surroundings(folder, Map.of(), NOON, false, InputStream.nullInputStream()),
            new PrintWriter(out),
            new PrintWriter(err),
            "lint",
            "--no-progress",
            "--since",
            revision);
    assertEquals("", code > ExitCode.FINDINGS ? err.toString() : "");
    return FINDING
        .matcher(out.toString())
        .results()
        .map(
            found ->
                found.group(1).substring("postmortems/".length()) + " " + found.group(2) + "\n")
        .collect(Collectors.joining());
  }
}
