package dev.hindcast.recurrence.likeness;

import java.util.Locale;

/// Whether two postmortems may tell of one thing that happened, rather than of the same thing
/// twice.
public enum Sameness {
  /// Two incidents.
  APART,
  /// Two texts about one incident, perhaps.
  SAME_INCIDENT,
  /// Two incidents of one upstream event, perhaps.
  SAME_EVENT;

  /// The word in exports, such as `same-incident`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
