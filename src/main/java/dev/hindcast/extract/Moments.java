package dev.hindcast.extract;

import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.Precision;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes moments of what texts say.
final class Moments {
  private Moments() {}

  /// The moment that a whole value states, such as a timestamp in front matter.
  static Optional<Moment> of(String value) {
    return of(value, SpokenZone.NONE);
  }

  /// The moment that a whole value states.
  ///
  /// @param zone what is meant where it names none
  static Optional<Moment> of(String value, SpokenZone zone) {
    String text = value.strip();
    return TimeText.at(text, 0)
        .filter(read -> read.end() == text.length() && read.date() != null)
        .flatMap(read -> resolve(read, value, null, zone));
  }

  /// The day that a whole value states.
  static Optional<LocalDate> day(String value) {
    return of(value).map(Moment::date);
  }

  /// The moment of a text that may lack its day or its zone.
  ///
  /// @param day the day where the text has none, and the one near which a day without a year is
  /// @param zone what is meant where the text has none
  static Optional<Moment> resolve(
      TimeText read, String raw, @Nullable LocalDate day, SpokenZone zone) {
    LocalDate date = date(read, day);
    if (date == null) {
      return Optional.empty();
    }
    LocalTime time = read.time();
    if (time == null) {
      return Optional.of(new Moment(raw, date, null, null, precision(read), ZoneBasis.NONE));
    }
    SpokenZone meant = read.zone() == null ? zone : new SpokenZone(read.zone(), ZoneBasis.STATED);
    ZoneOffset offset = ZoneWords.offset(meant.name(), date, time).orElse(null);
    return Optional.of(
        new Moment(
            raw,
            date,
            time,
            offset,
            precision(read),
            offset == null ? ZoneBasis.NONE : meant.basis()));
  }

  private static @Nullable LocalDate date(TimeText read, @Nullable LocalDate day) {
    if (read.day() == null) {
      return day;
    }
    return day == null ? read.date() : read.day().dateNear(day);
  }

  private static Precision precision(TimeText read) {
    if (read.estimated()) {
      return Precision.ESTIMATED;
    }
    if (!read.hasClock()) {
      return Precision.DAY;
    }
    return read.seconds() ? Precision.EXACT : Precision.MINUTE;
  }
}
