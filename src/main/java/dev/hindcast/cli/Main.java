package dev.hindcast.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program begins and ends.
public final class Main {
  /// Held here, since loggers that nobody holds forget their settings. Libraries speak to
  /// programmers, not to those who use the program.
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Main() {}

  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.OFF);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = Hindcast.run(Surroundings.ofProcess(), out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
