package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a baseline holds on disk; how it is used is shown in `lint-baseline.txt`.
class LintBaselineTest {
  private static final String HEAD =
      "---\nid: INC-1\ntitle: No mail went out\ndate: 2026-02-01\n---\n\n## Summary\n\n";

  @TempDir private Path folder;

  @Test
  void noExcerptShowsASecret() throws IOException {
    String written = baseline(HEAD + "It was human error to keep password=Tr0ub4dor3xyz there.\n");
    assertFalse(written.toLowerCase(Locale.ROOT).contains("tr0ub4dor3xyz"), written);
    assertTrue(written.contains("password=t***********z"), written);
    assertFalse(written.contains("leaked-secret-or-personal-data"), written);
  }

  @Test
  void theSameLibraryGivesTheSameBytesWhateverItsLines() throws IOException {
    String written = baseline(HEAD + "It was human error. Bob should have checked.\n");
    assertEquals(
        written,
        baseline(
            HEAD
                + "New.\n\n\nIt was human\nerror. Bob should have checked.\n"
                    .replace("\n", "\r\n")));
  }

  private String baseline(String text) throws IOException {
    Files.createDirectories(folder.resolve("postmortems"));
    Files.writeString(folder.resolve("postmortems/a.md"), text);
    StringWriter err = new StringWriter();
    int code =
        Hindcast.run(
            new Surroundings(
                folder,
                Map.of(),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC),
                false,
                InputStream.nullInputStream()),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "lint",
            "--no-progress",
            "--baseline",
            "known.jsonl",
            "--write-baseline");
    assertTrue(code <= ExitCode.FINDINGS, err::toString);
    return Files.readString(folder.resolve("known.jsonl"));
  }
}
