package dev.hindcast.analytics;

import java.util.Locale;

/// What the cells of a column are.
///
/// @param name its heading
/// @param role the part it plays in the drawing
/// @param unit in which its numbers count
public record Column(String name, Role role, Unit unit) {

  /// The part that a column plays in a drawing.
  public enum Role {
    /// What a row is about.
    LABEL,
    /// To which of several lanes or curves a row belongs.
    SERIES,
    /// A day on the axis of time.
    DAY,
    /// A number on the horizontal axis.
    X,
    VALUE,
    /// The lower end of the interval or band, or a lower limit.
    LOW,
    /// The upper end of the interval or band, or an upper limit.
    HIGH,
    /// The line around which counts lie.
    CENTRE,
    /// What chance alone would give.
    EXPECTED,
    /// How many are still observed.
    AT_RISK,
    /// `open`, `closed` or `median`; how a mark looks.
    STATE,
    /// Not drawn.
    NOTE;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// In which unit numbers count.
  public enum Unit {
    NONE,
    COUNT,
    MINUTES,
    DAYS,
    /// From 0 to 1.
    SHARE,
    PER_YEAR,
    /// One number divided by another of the same unit.
    RATIO;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static Column note(String name) {
    return new Column(name, Role.NOTE, Unit.NONE);
  }

  public static Column label(String name) {
    return new Column(name, Role.LABEL, Unit.NONE);
  }
}
