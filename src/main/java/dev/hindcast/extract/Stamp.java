package dev.hindcast.extract;

import dev.hindcast.postmortem.Moment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A time at the start of an entry.
///
/// @param from null where no day is known for its clock
/// @param raw as written
/// @param hasClock whether a time of day is written
/// @param end where the entry's words begin
/// @param assumptions what was taken for granted to make a moment of it
record Stamp(
    @Nullable Moment from,
    @Nullable Moment until,
    String raw,
    boolean hasClock,
    int end,
    Set<Assumption> assumptions) {
  /// What was taken for granted to make a moment of a stamp.
  enum Assumption {
    /// The clock falls back, so it is the next day's.
    NEXT_DAY,
    /// Day and month could be the other way round.
    DAY_ORDER,
    /// The zone is the only one that the text names, though of other clocks.
    ZONE_OF_TEXT,
    /// The zone is the library's setting.
    ZONE_SETTING,
    /// The zone's name means several regions.
    ZONE_NAME
  }

  boolean isDayAlone() {
    return from != null && from.time() == null;
  }

  /// Whether nothing but the stamp stands in a text.
  boolean isAllOf(String text) {
    return end >= text.stripTrailing().length();
  }

  /// Whether a text begins with a time.
  static boolean begins(String text) {
    return StampReader.alone().read(text).isPresent();
  }

  /// Whether a text begins with a time of day, with or without its day.
  static boolean beginsWithClock(String text) {
    return StampReader.alone().read(text).filter(Stamp::hasClock).isPresent();
  }

  /// How long the time is with which a text begins.
  static int lengthIn(String text) {
    return StampReader.alone().read(text).map(Stamp::end).orElse(0);
  }

  /// Whether a text is a time and nothing else.
  static boolean isStamp(String text) {
    return StampReader.alone().read(text).filter(stamp -> stamp.isAllOf(text)).isPresent();
  }

  /// Whether a text is a time of day, with or without its day, and nothing else.
  static boolean isClock(String text) {
    return StampReader.alone()
        .read(text)
        .filter(stamp -> stamp.hasClock && stamp.isAllOf(text))
        .isPresent();
  }
}
