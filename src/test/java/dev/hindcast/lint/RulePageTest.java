package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.lint.rules.HouseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePageTest {
  private static final Path FOLDER = Path.of("docs/rules");

  /// With `-Dgolden.update=true` the pages are written, and this still fails: read what changed.
  @Test
  void pagesInTheDocumentationAreThoseOfTheRules() throws IOException {
    Map<String, String> committed = committed();
    Map<String, String> made = made();
    if (Boolean.getBoolean("golden.update")) {
      write(committed, made);
    }
    assertEquals(made, committed, "make them again with -Dgolden.update=true");
  }

  private static Map<String, String> made() {
    Map<String, String> pages = new TreeMap<>();
    Stream.concat(
            HouseRules.ALL.stream().map(RulePage::of), Stream.of(RulePage.index(HouseRules.ALL)))
        .forEach(page -> pages.put(page.name(), page.markdown()));
    return pages;
  }

  private static Map<String, String> committed() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          pages.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return pages;
  }

  private static void write(Map<String, String> committed, Map<String, String> made)
      throws IOException {
    Files.createDirectories(FOLDER);
    for (String stale : committed.keySet()) {
      Files.delete(FOLDER.resolve(stale));
    }
    for (Map.Entry<String, String> page : made.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
