package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, started as a user starts it, in a fresh copy of the project whose path has blanks.
@Tag("launcher")
class LauncherTest {
  private static final List<String> PROJECT =
      List.of(
          "hindcast", "hindcast.yaml", "pom.xml", "src", "templates", "postmortems", "README.md");

  /// A command in the README, as typed.
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./hindcast .*$");

  @TempDir private static Path folder;
  private static Path project;

  private record Outcome(int code, String printed) {}

  @BeforeAll
  static void copyTheProject() throws IOException {
    project = Files.createDirectory(folder.resolve("a path with blanks"));
    for (String name : PROJECT) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.toList()) {
          Path copy = project.resolve(file.toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
          }
        }
      }
    }
  }

  @Test
  void everyCommandOfTheReadmeRuns() throws IOException, InterruptedException {
    Matcher commands = COMMAND.matcher(Files.readString(Path.of("README.md")));
    List<String> run = new ArrayList<>();
    while (commands.find()) {
      run.add(commands.group());
      Outcome outcome = sh(commands.group(), Map.of());
      assertEquals(ExitCode.FINE, outcome.code(), commands.group() + "\n" + outcome.printed());
    }
    assertTrue(run.size() > 5, "commands found: " + run);
    assertTrue(Files.exists(project.resolve("site/index.html")));
  }

  @Test
  void withoutAJdkItSaysInOneLineWhatToInstall() throws IOException, InterruptedException {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    String hidden =
        Files.readString(project.resolve("hindcast"))
            .replace("/usr/lib/jvm/*", bare + "/*")
            .replace("wanted=25", "wanted=99");
    Files.writeString(project.resolve("hindcast-99"), hidden);
    Outcome outcome = sh("sh ./hindcast-99 --version", Map.of());
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals(1, outcome.printed().lines().count(), outcome.printed());
    assertTrue(outcome.printed().startsWith("hindcast: no JDK of version 99 or later found"));
  }

  @Test
  void itIsFoundThroughALink() throws IOException, InterruptedException {
    Path link = folder.resolve("linked");
    Files.createSymbolicLink(link, project.resolve("hindcast"));
    Outcome outcome = sh(link + " --version", Map.of());
    assertEquals(ExitCode.FINE, outcome.code(), outcome.printed());
    assertTrue(outcome.printed().contains("hindcast 0."), outcome.printed());
  }

  private static Outcome sh(String command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.directory(project.toFile());
    builder.environment().putAll(environment);
    builder.environment().remove("JAVA_HOME");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return new Outcome(process.exitValue(), printed);
  }
}
