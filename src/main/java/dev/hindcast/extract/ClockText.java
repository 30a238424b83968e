package dev.hindcast.extract;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as a text writes it.
///
/// @param hasSeconds whether it is written to the second
/// @param end where the writing ends
record ClockText(LocalTime time, boolean hasSeconds, int end) {
  private static final String HALF = "(?:\\s{0,2}([ap])(?:\\.?m\\b\\.?|\\b))?";

  /// `14:03`, `2:03:15 pm`, `10:45a`.
  private static final Pattern COLON =
      Pattern.compile(
          "(?i)(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2})(?:[.,]\\d+)?)?(?!\\d|:\\d)" + HALF);

  /// `5 pm`, `8.10 am`.
  private static final Pattern HALF_OF_DAY =
      Pattern.compile("(?i)(\\d{1,2})(?:\\.(\\d{2}))?()\\s{0,2}([ap])\\.?m\\b\\.?");

  /// `15h50`, `14時30分`, `14시 30분`, `14点30分`.
  private static final Pattern HOUR_MARK =
      Pattern.compile(
          "(\\d{1,2})(?:h(?=\\d)|\\s?[時点시]\\s?)(?:(\\d{2})(?:\\s?[分분])?)?()()(?![\\d\\p{L}&&[^A-Zに頃ごから]])");

  /// `16.04`, and only with two digits before the dot: `1.27` is a version.
  private static final Pattern DOT = Pattern.compile("(\\d{2})\\.(\\d{2})()()(?![\\d.%\\p{L}])");

  /// `1625`, where it cannot be a year.
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)()()(?![\\d.:%/-])(?:h|hrs|hours)?\\b");

  private static final Pattern ANYWHERE =
      Pattern.compile("(?i)(?<![\\d.:])\\d{1,2}(?:[:.]\\d{2}(?:\\s?[ap]m\\b)?|\\s?[ap]m\\b)");

  /// The time of day written at an offset, if one is.
  ///
  /// @param behindDay whether a day stands before it, so that bare digits are a time too
  static Optional<ClockText> at(String text, int from, boolean behindDay) {
    if (from >= text.length() || !isDigit(text.charAt(from))) {
      return Optional.empty();
    }
    return read(COLON, text, from)
        .or(() -> read(HALF_OF_DAY, text, from))
        .or(() -> read(HOUR_MARK, text, from))
        .or(() -> read(DOT, text, from))
        .or(
            () ->
                behindDay || zoneFollows(text, from)
                    ? read(FOUR_DIGITS, text, from)
                    : Optional.empty());
  }

  /// The zones that stand right behind clocks in a text, but for the time with which it begins.
  static Set<String> zonesIn(String text) {
    Set<String> zones = new TreeSet<>();
    Matcher clock = ANYWHERE.matcher(text);
    while (clock.find()) {
      Matcher zone =
          ZoneWords.BEHIND_CLOCK
              .matcher(text)
              .region(clock.end(), text.length())
              .useTransparentBounds(true);
      if (zone.lookingAt() && clock.start() >= Stamp.lengthIn(text)) {
        zones.add(zone.group(1).strip());
      }
    }
    return zones;
  }

  private static boolean zoneFollows(String text, int from) {
    return text.length() > from + 4
        && ZoneWords.BEHIND_CLOCK
            .matcher(text)
            .region(from + 4, Math.min(text.length(), from + 16))
            .useTransparentBounds(true)
            .lookingAt();
  }

  private static Optional<ClockText> read(Pattern pattern, String text, int from) {
    Matcher found = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1));
    int minute = number(found.group(2));
    int second = number(found.group(3));
    String half = found.group(4);
    if (half != null && !half.isEmpty() && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    boolean hasSeconds = found.group(3) != null && !found.group(3).isEmpty();
    return Optional.of(new ClockText(LocalTime.of(hour, minute, second), hasSeconds, found.end()));
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
