package dev.hindcast.lint.settings;

import dev.hindcast.source.Position;
import dev.hindcast.source.SourceFile;

/// Something in a configuration that its author can mend.
public final class SettingMistake extends Exception {
  private static final long serialVersionUID = 1;
  private final String help;

  /// @param what is wrong; lower case, one line
  /// @param help what to do
  SettingMistake(SourceFile file, int offset, String what, String help) {
    super(place(file, offset) + what);
    this.help = help;
  }

  public String help() {
    return help;
  }

  private static String place(SourceFile file, int offset) {
    Position position = file.position(offset);
    return file.path() + ":" + position.line() + ":" + position.column() + ": ";
  }
}
