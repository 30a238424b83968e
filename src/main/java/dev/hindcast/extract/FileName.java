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
  private static final Pattern STANDS_FOR_FOLDER =
      Pattern.compile("(?i)_?index|readme|post-?mortem|report|main");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_/.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d-])\\d{2}([-_])\\d{2}\\1(?:20)?\\d{2}(?![\\d-])");

  private FileName() {}

  /// The name without its extension.
  static String stem(String name) {
    String stem = EXTENSION.matcher(name).replaceFirst("");
    return stem.isEmpty() ? name : stem;
  }

  /// What a file is called in its library: its name without extension, or that of its folder where
  /// it is the only one of its folder by name, as `index.md` is.
  static String id(String path) {
    String[] names = path.split("/", -1);
    String stem = stem(names[names.length - 1]);
    boolean namesNothing = names.length > 2 && STANDS_FOR_FOLDER.matcher(stem).matches();
    return namesNothing ? names[names.length - 2] : stem;
  }

  /// The name as words, without a date before them.
  static String title(String name) {
    String words =
        stem(name).replaceFirst("^\\d{4}[-_.]\\d{2}[-_.]\\d{2}[-_ ]*", "").replaceAll("[-_]+", " ");
    return words.isBlank() ? stem(name) : words.strip();
  }

  /// The last day that a path names, such as `2021/06/25.md` or `2021-02-15-checkout.md`; else one
  /// with the year behind it, such as `10-23-23`.
  static Optional<LocalDate> date(String path) {
    return yearFirst(path)
        .or(
            () ->
                YEAR_LAST
                    .matcher(path)
                    .results()
                    .flatMap(
                        found ->
                            DayText.at(found.group().replace('_', '-'), 0, DayText.Order.UNKNOWN)
                                .filter(day -> !day.isAmbiguous())
                                .stream())
                    .flatMap(day -> Optional.ofNullable(day.date()).stream())
                    .reduce((_, later) -> later));
  }

  private static Optional<LocalDate> yearFirst(String path) {
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
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
