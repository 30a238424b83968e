package dev.hindcast.extract;

import java.util.regex.Pattern;

/// What templates and authors write where there is nothing to say: `None`, `TBD`, `N/A`, `?`,
/// `<name>`.
final class Placeholder {
  private static final Pattern AROUND = Pattern.compile("^[\\s{\\[(]+|[\\s}\\])]+$");

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(?:(?:\\w+ )?none(?: yet| known| at this"
              + " time)?|n/?a|nothing|tb[dca]|todo|unknown|not"
              + " known|unassigned|summary|example|xxx|\\?+|[-–—_]+|…|\\.\\.\\.|なし|无|없음|<[^<>]*>|(?:action"
              + " )?items? ?\\d*)?\\s*\\.?");

  private Placeholder() {}

  /// Whether a text says nothing, also within brackets.
  static boolean is(String text) {
    String bare = text.strip();
    return NOTHING.matcher(bare).matches()
        || NOTHING.matcher(AROUND.matcher(bare).replaceAll("")).matches();
  }
}
