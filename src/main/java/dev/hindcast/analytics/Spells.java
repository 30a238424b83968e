package dev.hindcast.analytics;

import dev.hindcast.postmortem.Durations;
import java.time.Duration;

/// How lengths of time are told, by the unit in which they count.
public enum Spells {
  /// Such as `1 hour 28 minutes`.
  MINUTES(Column.Unit.MINUTES),
  /// Such as `12 days`.
  DAYS(Column.Unit.DAYS);

  private static final double SECONDS_A_MINUTE = 60;

  private final Column.Unit unit;

  Spells(Column.Unit unit) {
    this.unit = unit;
  }

  public Column.Unit unit() {
    return unit;
  }

  /// A length in words.
  ///
  /// @param length finite, not below 0
  public String words(double length) {
    return switch (this) {
      case MINUTES -> minutes(length);
      case DAYS -> Wording.number(length) + (length == 1 ? " day" : " days");
    };
  }

  private static String minutes(double minutes) {
    return Durations.words(Duration.ofSeconds(Math.round(minutes * SECONDS_A_MINUTE)))
        .orElseThrow(() -> new IllegalArgumentException("runs backwards: " + minutes));
  }
}
