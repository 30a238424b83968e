package dev.hindcast.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the program begins and ends.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = Hindcast.run(Surroundings.ofProcess(), out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
