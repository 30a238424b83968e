package dev.hindcast.cli;

/// What the program's end tells the caller; the same for every command.
final class ExitCode {
  static final int FINE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int OUR_FAULT = 3;

  private ExitCode() {}
}
