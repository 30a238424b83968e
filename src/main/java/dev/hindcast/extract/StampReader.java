package dev.hindcast.extract;

import dev.hindcast.postmortem.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the times at which entries of a timeline begin, one after the other, and remembers what
/// one says for those that follow: the day, the zone, the clock.
///
/// A clock that falls far behind the one before it belongs to the next day.
final class StampReader {

  /// A clock that falls back by more has passed midnight; less is an entry out of order. The bound
  /// holds nearly always in the reports of 113 teams.
  private static final Duration ROLLOVER = Duration.ofHours(6);

  private static final Pattern BEFORE = Pattern.compile("^[\\s\\[(*]*");
  private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|—|to|until|~|～|〜|→)\\s*");
  private static final Pattern AFTER = Pattern.compile("[\\s\\])*:：\\-–—,.|]*");
  private static final Pattern ELAPSED =
      Pattern.compile(
          "(?i)(?:t\\s*)?\\+\\s*(?:(?<clockHours>\\d{1,3}):(?<clockMinutes>\\d{2})(?!\\d)"
              + "|(?=\\d)(?:(?<hours>\\d{1,4})\\s*h(?:rs?|ours?)?\\b)?\\s*(?:(?<minutes>\\d{1,6})\\s*m(?:ins?|inutes?)?\\b)?)");

  private final @Nullable Moment started;
  private @Nullable LocalDate day;
  private @Nullable String zone;
  private @Nullable LocalTime lastClock;

  /// @param day the day of the first entry that names none
  /// @param started what `T+5` counts from
  StampReader(@Nullable LocalDate day, @Nullable Moment started) {
    this.day = day;
    this.started = started;
  }

  /// A time at the start of an entry.
  ///
  /// @param from null where no day is known for its clock
  /// @param raw as written
  /// @param end where the entry's words begin
  record Stamp(@Nullable Moment from, @Nullable Moment until, String raw, int end) {}

  /// Makes a day hold for the entries that follow.
  void setDay(LocalDate date) {
    day = date;
    lastClock = null;
  }

  /// Makes the zone that a text names, if it names one, hold for the entries that follow.
  void setZoneNamedIn(String text) {
    ZoneWords.namedIn(text).ifPresent(name -> zone = name);
  }

  /// Makes the zone that a text names hold while some entries are read, and no longer.
  void withinZoneNamedIn(String text, Runnable reading) {
    String before = zone;
    setZoneNamedIn(text);
    reading.run();
    zone = before;
  }

  /// The time with which a text begins, if it begins with one.
  Optional<Stamp> read(String text) {
    Matcher before = BEFORE.matcher(text);
    int start = before.find() ? before.end() : 0;
    Optional<Stamp> stamp =
        elapsed(text, start)
            .or(() -> TimeText.at(text, start).flatMap(read -> clock(text, start, read)));
    stamp.ifPresent(this::remember);
    return stamp;
  }

  private void remember(Stamp stamp) {
    Moment from = stamp.from();
    if (from != null) {
      day = from.date();
      lastClock = from.time();
    }
  }

  private Optional<Stamp> clock(String text, int start, TimeText read) {
    Optional<TimeText> end =
        read.hasClock() ? rangeEnd(text, read.end()).filter(TimeText::hasClock) : Optional.empty();
    String spokenZone = read.zone() != null ? read.zone() : end.map(TimeText::zone).orElse(zone);
    if (read.zone() != null && zone == null) {
      zone = read.zone();
    }
    int stampEnd = end.map(TimeText::end).orElse(read.end());
    String raw = text.substring(start, stampEnd).strip();
    Moment from = Moments.resolve(read, raw, dayOf(read), spokenZone).orElse(null);
    Moment until =
        from == null
            ? null
            : end.flatMap(found -> until(found, raw, from, spokenZone)).orElse(null);
    return Optional.of(new Stamp(from, until, raw, wordsAfter(text, stampEnd)));
  }

  private static Optional<TimeText> rangeEnd(String text, int from) {
    Matcher range = RANGE.matcher(text).region(from, text.length());
    return range.lookingAt() ? TimeText.at(text, range.end()) : Optional.empty();
  }

  private static Optional<Moment> until(
      TimeText until, String raw, Moment from, @Nullable String zone) {
    LocalTime begin = from.time();
    LocalTime end = until.time();
    boolean pastMidnight =
        until.date() == null && begin != null && end != null && end.isBefore(begin);
    return Moments.resolve(until, raw, from.date().plusDays(pastMidnight ? 1 : 0), zone);
  }

  private @Nullable LocalDate dayOf(TimeText read) {
    LocalDate today = day;
    LocalTime last = lastClock;
    LocalTime clock = read.time();
    if (today == null || last == null || clock == null || !clock.isBefore(last)) {
      return today;
    }
    return Duration.between(clock, last).compareTo(ROLLOVER) > 0 ? today.plusDays(1) : today;
  }

  /// `+5m`, `T+00:05`: counted from when the impact began.
  private Optional<Stamp> elapsed(String text, int start) {
    Moment origin = started;
    Matcher matcher = ELAPSED.matcher(text).region(start, text.length());
    if (origin == null || origin.time() == null || !matcher.lookingAt() || !hasCount(matcher)) {
      return Optional.empty();
    }
    long minutes =
        60 * (count(matcher, "clockHours") + count(matcher, "hours"))
            + count(matcher, "clockMinutes")
            + count(matcher, "minutes");
    var local = origin.date().atTime(origin.time()).plusMinutes(minutes);
    String raw = text.substring(start, matcher.end()).strip();
    Moment moment =
        new Moment(
            raw,
            local.toLocalDate(),
            local.toLocalTime(),
            origin.offset(),
            Moment.Precision.MINUTE,
            Moment.ZoneBasis.CARRIED);
    return Optional.of(new Stamp(moment, null, raw, wordsAfter(text, matcher.end())));
  }

  private static boolean hasCount(Matcher matcher) {
    return matcher.group("clockHours") != null
        || matcher.group("hours") != null
        || matcher.group("minutes") != null;
  }

  private static long count(Matcher matcher, String group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private static int wordsAfter(String text, int from) {
    Matcher after = AFTER.matcher(text).region(from, text.length());
    return after.lookingAt() ? after.end() : from;
  }
}
