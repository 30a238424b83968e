package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingProblemTest {

  /// The name behind a severity or a place, where a diagnostic is made.
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:Severity\\.(?:ERROR|WARNING|SUGGESTION)|\\bspan(?:\\(\\))?),\\s*\"([a-z0-9-]+)\"");

  @Test
  void everythingThatReadingReportsIsExplained() throws IOException {
    TreeSet<String> reported = new TreeSet<>();
    for (String stage : new String[] {"source", "markdown", "extract", "lint/directives"}) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/hindcast", stage))) {
        for (Path file : files.toList()) {
          REPORTED
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> reported.add(found.group(1)));
        }
      }
    }
    TreeSet<String> explained = new TreeSet<>();
    ReadingProblem.ALL.forEach(problem -> explained.add(problem.id()));
    assertEquals(reported, explained);
  }
}
