package dev.hindcast.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The `git` of the machine, run in a folder as if nobody had ever set it up, on a day that stands
/// still.
public final class Git {
  private static final List<String> ALWAYS =
      List.of("git", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always");

  private final Path folder;
  private String day = "2026-02-03";

  public Git(Path folder) {
    this.folder = folder;
  }

  /// Whether the machine has one.
  public static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
  }

  /// Runs a command, its words between blanks.
  ///
  /// @return what it prints to either stream
  /// @throws IllegalStateException if it fails
  public String run(String command) throws IOException {
    return run(command.split(" ", -1));
  }

  /// Runs a command.
  ///
  /// @throws IllegalStateException if it fails
  public String run(String... words) throws IOException {
    List<String> command = new ArrayList<>(ALWAYS);
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(surroundings());
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream printed = process.getInputStream()) {
      String text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", words) + ": " + code + "\n" + text);
      }
      return text;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private Map<String, String> surroundings() {
    String noon = day + "T12:00:00Z";
    return Map.ofEntries(
        Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
        Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
        Map.entry("GIT_AUTHOR_NAME", "Ana"),
        Map.entry("GIT_AUTHOR_EMAIL", "ana@example.com"),
        Map.entry("GIT_AUTHOR_DATE", noon),
        Map.entry("GIT_COMMITTER_NAME", "Ana"),
        Map.entry("GIT_COMMITTER_EMAIL", "ana@example.com"),
        Map.entry("GIT_COMMITTER_DATE", noon),
        Map.entry("LC_ALL", "C"),
        Map.entry("TZ", "UTC"));
  }

  /// Commits all there is, on a day.
  public void commit(String onDay) throws IOException {
    day = onDay;
    run("add", "--all");
    run("commit", "--quiet", "--allow-empty", "--message", "of " + onDay);
  }
}
