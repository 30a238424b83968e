package dev.hindcast.extract;

import dev.hindcast.postmortem.Moment;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as what had passed since the impact began: `+5m`, `T+00:05`, `T-72h`.
///
/// @param minutes negative before it
/// @param end where the writing ends
record ElapsedText(long minutes, int end) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(?:t\\s*(?<sign>[+-])|\\+)\\s*"
              + "(?:(?<clockHours>\\d{1,3}):(?<clockMinutes>\\d{2})(?!\\d)"
              + "|(?=\\d)(?:(?<hours>\\d{1,4})\\s*h(?:rs?|ours?)?\\b)?"
              + "\\s*(?:(?<minutes>\\d{1,6})\\s*m(?:ins?|inutes?)?\\b)?)");

  /// The one written at an offset, if one is.
  static Optional<ElapsedText> at(String text, int from) {
    Matcher found = WRITTEN.matcher(text).region(from, text.length());
    if (!found.lookingAt() || !hasCount(found)) {
      return Optional.empty();
    }
    long minutes =
        60 * (count(found, "clockHours") + count(found, "hours"))
            + count(found, "clockMinutes")
            + count(found, "minutes");
    boolean isBefore = "-".equals(found.group("sign"));
    return Optional.of(new ElapsedText(isBefore ? -minutes : minutes, found.end()));
  }

  /// The moment that it means.
  ///
  /// @param started when the impact began; nothing comes of it without a time of day
  /// @param raw as written
  Optional<Moment> after(Moment started, String raw) {
    if (started.time() == null) {
      return Optional.empty();
    }
    LocalDateTime local = started.date().atTime(started.time()).plusMinutes(minutes);
    return Optional.of(
        new Moment(
            raw,
            local.toLocalDate(),
            local.toLocalTime(),
            started.offset(),
            Moment.Precision.MINUTE,
            Moment.ZoneBasis.CARRIED));
  }

  private static boolean hasCount(Matcher found) {
    return found.group("clockHours") != null
        || found.group("hours") != null
        || found.group("minutes") != null;
  }

  private static long count(Matcher found, String group) {
    return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
  }
}
