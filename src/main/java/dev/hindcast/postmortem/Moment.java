package dev.hindcast.postmortem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A point in time as its author wrote it, and how well it is known.
///
/// @param raw as written
/// @param time null where only the day is known
/// @param offset null where no zone is known; a clock without a zone is not an instant
/// @param zoneBasis how the offset was known
public record Moment(
    String raw,
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset,
    Precision precision,
    ZoneBasis zoneBasis) {

  /// By local day and clock, days without a clock first. Offsets count where both have one.
  public static final Comparator<Moment> CHRONOLOGICAL = Moment::compareChronologically;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  /// How exactly a moment is known.
  public enum Precision {
    /// To the second.
    EXACT,
    MINUTE,
    /// To the day.
    DAY,
    /// Said to be approximate.
    ESTIMATED;

    public String word() {
      return Words.hyphenated(this);
    }
  }

  /// Where a moment's zone comes from.
  public enum ZoneBasis {
    /// Written with the moment.
    STATED,
    /// Written nearby: in the column's head, the section or the document.
    CARRIED,
    /// The only zone that the document's text names, though of other clocks.
    ASSUMED,
    /// Written nowhere in the document; the library's setting says what such clocks mean.
    CONFIGURED,
    NONE;

    public String word() {
      return Words.hyphenated(this);
    }
  }

  /// The instant, where day, clock and zone are all known.
  public Optional<Instant> instant() {
    return time == null || offset == null
        ? Optional.empty()
        : Optional.of(date.atTime(time).toInstant(offset));
  }

  /// The moment as RFC 3339 as far as it is known: `2021-02-15T08:12:00Z`, without the offset where
  /// no zone is known, the day alone where no clock is.
  public String iso() {
    if (time == null) {
      return date.toString();
    }
    String local = date + "T" + CLOCK.format(time);
    return offset == null ? local : local + offset;
  }

  public Moment withPrecision(Precision other) {
    return new Moment(raw, date, time, offset, other, zoneBasis);
  }

  private static int compareChronologically(Moment left, Moment right) {
    Optional<Instant> leftInstant = left.instant();
    Optional<Instant> rightInstant = right.instant();
    if (leftInstant.isPresent() && rightInstant.isPresent()) {
      return leftInstant.get().compareTo(rightInstant.get());
    }
    int days = left.date.compareTo(right.date);
    return days != 0 || left.time == null || right.time == null
        ? days
        : left.time.compareTo(right.time);
  }
}
