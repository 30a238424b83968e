package dev.hindcast.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a file's name tells when the file itself does not.
final class FileName {
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)(?:\\.html)?\\.(?:md|markdown|mdx|qmd|erb|txt)(?:\\.erb)?$");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(\\d{4})[-_/.](\\d{2})[-_/.](\\d{2})(?!\\d)");

  private FileName() {}

  /// The name without its extension.
  static String stem(String name) {
    String stem = EXTENSION.matcher(name).replaceFirst("");
    return stem.isEmpty() ? name : stem;
  }

  /// The name as words, without a date before them.
  static String title(String name) {
    String words =
        stem(name).replaceFirst("^\\d{4}[-_.]\\d{2}[-_.]\\d{2}[-_ ]*", "").replaceAll("[-_]+", " ");
    return words.isBlank() ? stem(name) : words.strip();
  }

  /// The last day that a path names, such as `2021/06/25.md` or `2021-02-15-checkout.md`.
  static Optional<LocalDate> date(String path) {
    return DATE.matcher(path)
        .results()
        .flatMap(result -> day(result).stream())
        .reduce((_, later) -> later);
  }

  private static Optional<LocalDate> day(MatchResult matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
