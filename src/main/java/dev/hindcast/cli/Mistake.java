package dev.hindcast.cli;

import dev.hindcast.history.HistoryProblem;
import dev.hindcast.lint.settings.SettingMistake;
import dev.hindcast.site.SiteProblem;

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

  /// A problem that the site found, whose way out stands behind its message.
  static Mistake of(SiteProblem problem) {
    String[] parts = String.valueOf(problem.getMessage()).split("\n  fix: ", 2);
    return new Mistake(parts[0], parts.length > 1 ? parts[1] : "see above");
  }

  static Mistake of(SettingMistake mistake) {
    return new Mistake(String.valueOf(mistake.getMessage()), mistake.help());
  }

  static Mistake of(HistoryProblem problem) {
    return new Mistake(String.valueOf(problem.getMessage()), problem.help());
  }

  String help() {
    return help;
  }
}
