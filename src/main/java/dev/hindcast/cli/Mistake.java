package dev.hindcast.cli;

/// Something the user can mend: a path, an option, a configuration. Ends the program with
/// [ExitCode#USAGE].
final class Mistake extends Exception {
  private static final long serialVersionUID = 1;
  private final String help;

  /// @param message what is wrong, with its place; lower case, one line
  /// @param help what to do
  Mistake(String message, String help) {
    super(message);
    this.help = help;
  }

  String help() {
    return help;
  }
}
