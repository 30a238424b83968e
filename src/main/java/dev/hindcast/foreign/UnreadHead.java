package dev.hindcast.foreign;

/// Keeps a head that could not be read for those who will mend it.
final class UnreadHead {
  private UnreadHead() {}

  /// The head as code, fenced by more marks than it has; no empty line behind it.
  static String asCode(String head, boolean yaml) {
    String fence = "```";
    while (head.contains(fence)) {
      fence += "`";
    }
    String end = head.endsWith("\n") ? "" : "\n";
    return fence + (yaml ? "yaml" : "toml") + "\n" + head + end + fence + "\n";
  }
}
