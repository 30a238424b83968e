package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.history.Git;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the sessions of `src/test/cases`: a sentence saying what is shown, files, commands, and
/// what they print. `-Dgolden.update=true` writes what they print now, and still fails.
///
/// A file begins with `-- name --` and is indented by two blanks. A command begins with `$
/// hindcast`; below it stands what it prints, lines of the error stream behind `! `, and then its
/// exit code. Behind ` < ` stands a file that is written to the program. A line that begins with `$
/// git` runs git, and prints nothing here.
class TranscriptTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aSessionGoesAsWritten(String name) throws IOException {
    Path file = CASES.resolve(name);
    String written = Files.readString(file);
    assumeTrue(!written.contains("\n$ git ") || Git.isInstalled(), "there is no git here");
    String actual = replay(written);
    if (Boolean.getBoolean("golden.update") && !actual.equals(written)) {
      Files.writeString(file, actual);
    }
    assertEquals(written, actual);
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private String replay(String session) throws IOException {
    StringBuilder actual = new StringBuilder();
    StringBuilder content = new StringBuilder();
    String open = null;
    boolean printing = false;
    for (String line : session.split("\n", -1)) {
      if (open != null && !line.isEmpty() && !line.startsWith("  ")) {
        write(open, content);
        open = null;
      }
      if (line.startsWith("-- ")) {
        open = line.substring(3, line.lastIndexOf(" --"));
      } else if (open != null) {
        content.append(line.isEmpty() ? "" : line.substring(2)).append('\n');
      }
      if (line.startsWith("$ git ")) {
        new Git(folder).run(words(line.substring("$ git ".length())));
      }
      if (line.startsWith("$ hindcast")) {
        printing = true;
        actual.append(line).append('\n').append(run(line.substring("$ hindcast".length())));
      } else if (!printing) {
        actual.append(line).append('\n');
      } else if (line.isEmpty()) {
        printing = false;
        actual.append('\n');
      }
    }
    return actual.toString().stripTrailing() + "\n";
  }

  private void write(String name, StringBuilder content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content.toString().stripTrailing() + "\n");
    content.setLength(0);
  }

  private String run(String command) throws IOException {
    String[] sides = command.split(" < ", 2);
    String arguments = sides[0];
    InputStream input =
        sides.length == 1
            ? InputStream.nullInputStream()
            : Files.newInputStream(folder.resolve(sides[1].strip()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Hindcast.run(
            new Surroundings(folder, Map.of(), NOON, false, input),
            new PrintWriter(out),
            new PrintWriter(err),
            words(arguments));
    StringBuilder printed = new StringBuilder();
    out.toString().lines().forEach(line -> printed.append(shown("", line)));
    err.toString().lines().forEach(line -> printed.append(shown("! ", line)));
    return printed + "exit " + code + "\n";
  }

  /// An empty line ends the output in a session, so one that is printed is shown as a dot.
  private String shown(String mark, String line) {
    String text = line.replace(folder.toString(), "FOLDER").stripTrailing();
    return mark + (text.isEmpty() ? "." : text) + "\n";
  }

  /// Words between blanks; a word in single quotes may hold blanks.
  private static String[] words(String line) {
    return Stream.of(line.strip().split(" +(?=(?:[^']*'[^']*')*[^']*$)", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace("'", ""))
        .toArray(String[]::new);
  }
}
