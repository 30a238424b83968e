package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;

/// What is said of a finding where a tool has one field for it.
final class Messages {
  private Messages() {}

  /// What was seen and, on a line of its own, the way out. Holds no other control characters.
  static String withHelp(Diagnostic finding) {
    String message = Printable.of(finding.message());
    return finding.help().isEmpty() ? message : message + "\nfix: " + Printable.of(finding.help());
  }
}
