package dev.hindcast.export;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Texts of contributors within Markdown that we write: they are shown as they are, never read as
/// Markdown or HTML, and call nobody.
final class MarkdownText {
  /// What begins or ends something within a line of CommonMark and its GitHub and GitLab dialects.
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$]");

  /// Keeps a name behind an at sign from being notified, unseen.
  private static final String WORD_JOINER = "\u2060";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TICKS = Pattern.compile("`+");

  private MarkdownText() {}

  /// A text on one line, which it does not begin.
  static String text(String text) {
    return SIGN.matcher(line(text)).replaceAll("\\\\$0").replace("@", "@" + WORD_JOINER);
  }

  /// A text on one line, letter by letter.
  static String code(String text) {
    String shown = line(text);
    int longest =
        TICKS
            .matcher(shown)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    String fence = "`".repeat(longest + 1);
    String blank = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return fence + blank + shown + blank + fence;
  }

  /// A text that leads somewhere.
  ///
  /// @param address without blanks
  static String link(String text, String address) {
    return "[" + text(text) + "](<" + address.replace(">", "%3E") + ">)";
  }

  private static String line(String text) {
    return BLANKS.matcher(Printable.of(text)).replaceAll(" ").strip();
  }
}
