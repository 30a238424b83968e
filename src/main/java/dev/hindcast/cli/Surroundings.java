package dev.hindcast.cli;

import java.io.Console;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// What the program finds around it when it starts, as values, so that a test can set them.
///
/// @param folder what relative paths are relative to
/// @param environment the environment variables
/// @param terminal whether a person watches
/// @param input what is written to the program
public record Surroundings(
    Path folder,
    Map<String, String> environment,
    Clock clock,
    boolean terminal,
    InputStream input) {

  /// Where nothing is written to the program.
  Surroundings(Path folder, Map<String, String> environment, Clock clock, boolean terminal) {
    this(folder, environment, clock, terminal, InputStream.nullInputStream());
  }

  static Surroundings ofProcess() {
    return new Surroundings(
        Path.of("").toAbsolutePath(),
        System.getenv(),
        Clock.systemUTC(),
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent(),
        System.in);
  }

  /// A path as the user typed it, made absolute.
  Path resolve(String typed) {
    return folder.resolve(typed).normalize();
  }

  /// A path as messages show it: from a folder where it lies in it, with `/` between names; empty
  /// for the folder itself.
  static String label(Path folder, Path path) {
    Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
