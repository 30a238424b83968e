package dev.hindcast.history;

/// Why a history does not answer, in a way that the user can mend.
public final class HistoryProblem extends Exception {
  private static final long serialVersionUID = 1;
  private final String help;

  /// @param message what is wrong: lower case, one line
  /// @param help the way out
  HistoryProblem(String message, String help) {
    super(message);
    this.help = help;
  }

  public String help() {
    return help;
  }
}
