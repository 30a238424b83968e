package dev.hindcast.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a stretch of text says of a time, before anything is known of the text around it.
///
/// @param date null where only a clock is written
/// @param time null where only a day is written
/// @param zone as written, such as `UTC`, `+02:00` or `PST`
/// @param seconds whether the clock is written to the second
/// @param estimated whether it is said to be approximate
/// @param end where the stretch ends
record TimeText(
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable String zone,
    boolean seconds,
    boolean estimated,
    int end) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Letters of either case, but a zone's abbreviation only in capitals: "et" and "ist" are words.
  private static final String ANY_CASE = "(?i)";

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

  private static final Pattern APPROXIMATELY =
      Pattern.compile(
          "(?i)(?:[~≈∼]|(?:around|about|approximately|approx\\.?|circa|ca\\.)\\s+)\\s*");
  private static final Pattern ISO_DATE =
      Pattern.compile(ANY_CASE + WEEKDAY + "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST_DATE =
      Pattern.compile(
          ANY_CASE + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST_DATE =
      Pattern.compile(
          ANY_CASE + WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d)\\s*([ap]\\.?m\\.?(?![a-z]))?");
  private static final Pattern BETWEEN_DATE_AND_CLOCK =
      Pattern.compile("(?i)(?:t(?=\\d)|\\s*,\\s*|\\s+(?:at\\s+)?)");
  private static final Pattern ZONE =
      Pattern.compile(
          "\\s*\\(?((?i:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?![\\d:.-])|[zZ]\\b|"
              + ZoneWords.PATTERN
              + ")\\)?");

  /// The time written at an offset, if one is. Letters may be of either case.
  static Optional<TimeText> at(String text, int from) {
    return new Reader(text).read(from);
  }

  boolean hasClock() {
    return time != null;
  }

  /// Reads one stretch.
  private record Reader(String text) {

    Optional<TimeText> read(int from) {
      int start = after(APPROXIMATELY, from);
      boolean estimated = start > from;
      Dated dated = date(start);
      int clockFrom = dated.date == null ? start : after(BETWEEN_DATE_AND_CLOCK, dated.end);
      boolean apart = dated.date == null || clockFrom > dated.end;
      int approximateClock = dated.date == null ? clockFrom : after(APPROXIMATELY, clockFrom);
      Clocked clocked = apart ? clock(approximateClock) : Clocked.none(dated.end);
      if (clocked.time == null) {
        return Optional.ofNullable(dated.date)
            .map(date -> new TimeText(date, null, null, false, estimated, dated.end));
      }
      Matcher zone = matcher(ZONE, clocked.end);
      boolean zoned = zone.lookingAt();
      return Optional.of(
          new TimeText(
              dated.date,
              clocked.time,
              zoned ? zone.group(1) : null,
              clocked.seconds,
              estimated || approximateClock > clockFrom,
              zoned ? zone.end() : clocked.end));
    }

    private Dated date(int from) {
      Matcher iso = matcher(ISO_DATE, from);
      if (iso.lookingAt()) {
        return dated(iso, 1, Integer.parseInt(iso.group(2)), 3);
      }
      Matcher dayFirst = matcher(DAY_FIRST_DATE, from);
      if (dayFirst.lookingAt()) {
        return dated(dayFirst, 3, monthNamed(dayFirst.group(2)), 1);
      }
      Matcher monthFirst = matcher(MONTH_FIRST_DATE, from);
      return monthFirst.lookingAt()
          ? dated(monthFirst, 3, monthNamed(monthFirst.group(1)), 2)
          : new Dated(null, from);
    }

    private static int monthNamed(String name) {
      return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Dated dated(Matcher matcher, int year, int month, int day) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(matcher.group(year)), month, Integer.parseInt(matcher.group(day)));
        return new Dated(date, matcher.end());
      } catch (DateTimeException _) {
        return new Dated(null, matcher.start());
      }
    }

    private Clocked clock(int from) {
      Matcher clock = matcher(CLOCK, from);
      if (!clock.lookingAt()) {
        return Clocked.none(from);
      }
      int hour = Integer.parseInt(clock.group(1));
      int minute = Integer.parseInt(clock.group(2));
      int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
      String half = clock.group(4);
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.regionMatches(true, 0, "p", 0, 1) ? 12 : 0);
      }
      if (hour > 23 || minute > 59 || second > 59) {
        return Clocked.none(from);
      }
      return new Clocked(LocalTime.of(hour, minute, second), clock.group(3) != null, endOf(clock));
    }

    /// The end of a clock without the blanks that its pattern took while looking for am or pm.
    private int endOf(Matcher clock) {
      int end = clock.end();
      while (Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private int after(Pattern pattern, int from) {
      Matcher matcher = matcher(pattern, from);
      return matcher.lookingAt() ? matcher.end() : from;
    }

    private Matcher matcher(Pattern pattern, int from) {
      return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }
  }

  private record Dated(@Nullable LocalDate date, int end) {}

  private record Clocked(@Nullable LocalTime time, boolean seconds, int end) {
    static Clocked none(int end) {
      return new Clocked(null, false, end);
    }
  }
}
