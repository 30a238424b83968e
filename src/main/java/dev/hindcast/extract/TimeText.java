package dev.hindcast.extract;

import dev.hindcast.extract.DayText.Order;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a stretch of text says of a time, before anything is known of the text around it.
///
/// @param day null where only a clock is written
/// @param time null where only a day is written
/// @param zone as written, such as `UTC`, `+02:00` or `PST`
/// @param seconds whether the clock is written to the second
/// @param estimated whether it is said to be approximate
/// @param end where the stretch ends
record TimeText(
    @Nullable DayText day,
    @Nullable LocalTime time,
    @Nullable String zone,
    boolean seconds,
    boolean estimated,
    int end) {

  private static final Pattern APPROXIMATELY =
      Pattern.compile(
          "(?i)(?:[~≈∼～〜]\\s{0,2}|(?:around|about|approximately|approx\\.?|circa|ca\\.|roughly|약|約)\\s{0,2}(?=[\\d\\p{L}]))");
  private static final Pattern APPROXIMATELY_BEHIND = Pattern.compile("\\s?(?:頃|ごろ|경|左右|-?ish\\b)");
  private static final Pattern DAY_TO_CLOCK =
      Pattern.compile(
          "(?:[Tt](?=\\d)|\\s{0,3}[-–—@,|:(]?\\s{0,3}(?i:(?:at|um|à|às|a"
              + " las|between|from)\\s{1,2})?)");
  private static final Pattern CLOCK_TO_DAY =
      Pattern.compile("\\s{0,2}[,(–—-]?\\s{0,2}(?:(?:on|of)\\s{1,2})?");

  /// The time written at an offset, if one is. Letters may be of either case.
  static Optional<TimeText> at(String text, int from) {
    return at(text, from, Order.UNKNOWN);
  }

  /// The time written at an offset, if one is.
  ///
  /// @param order in which the document writes the numbers of a day
  static Optional<TimeText> at(String text, int from, Order order) {
    return new Reader(text, order).read(from);
  }

  boolean hasClock() {
    return time != null;
  }

  /// The date, where it is written with its year.
  @Nullable LocalDate date() {
    return day == null ? null : day.date();
  }

  /// Reads one stretch.
  private record Reader(String text, Order order) {

    Optional<TimeText> read(int from) {
      int start = after(APPROXIMATELY, from);
      Optional<DayText> day = DayText.at(text, start, order);
      return day.isPresent()
          ? Optional.of(dayFirst(day.get(), start > from))
          : ClockText.at(text, start, false).map(clock -> clockFirst(clock, start > from));
    }

    private TimeText dayFirst(DayText day, boolean estimated) {
      int gap = after(DAY_TO_CLOCK, day.end());
      int start = after(APPROXIMATELY, gap);
      Optional<ClockText> clock =
          start > day.end() ? ClockText.at(text, start, true) : Optional.empty();
      if (clock.isEmpty()) {
        return new TimeText(day, null, null, false, estimated, day.end());
      }
      return withZone(day, clock.get(), estimated || start > gap, clock.get().end());
    }

    private TimeText clockFirst(ClockText clock, boolean estimated) {
      TimeText alone = withZone(null, clock, estimated, clock.end());
      int start = after(CLOCK_TO_DAY, alone.end);
      return start == alone.end
          ? alone
          : DayText.at(text, start, order)
              .filter(day -> day.year() != null || Character.isLetter(text.charAt(start)))
              .map(
                  day ->
                      new TimeText(
                          day, alone.time, alone.zone, alone.seconds, alone.estimated, day.end()))
              .orElse(alone);
    }

    private TimeText withZone(
        @Nullable DayText day, ClockText clock, boolean estimated, int clockEnd) {
      int end = after(APPROXIMATELY_BEHIND, clockEnd);
      Matcher zone = matcher(ZoneWords.BEHIND_CLOCK, end);
      boolean zoned = zone.lookingAt() && !isRange(zone.group(1), clockEnd);
      return new TimeText(
          day,
          clock.time(),
          zoned ? zone.group(1).strip() : null,
          clock.hasSeconds(),
          estimated || end > clockEnd,
          zoned ? zone.end() : end);
    }

    /// `10:05-10:20` is a range; an offset west of Greenwich stands behind seconds, a blank or in a
    /// timestamp of RFC 3339.
    private boolean isRange(String zone, int clockEnd) {
      boolean isBare = zone.startsWith("-") && zone.contains(":");
      int start = Math.max(0, clockEnd - 6);
      String clock = text.substring(start, clockEnd);
      return isBare && !clock.contains("T") && !clock.contains("t") && !clock.matches(".*:..:..");
    }

    private int after(Pattern pattern, int from) {
      Matcher matcher = matcher(pattern, from);
      return matcher.lookingAt() ? matcher.end() : from;
    }

    private Matcher matcher(Pattern pattern, int from) {
      return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }
  }
}
