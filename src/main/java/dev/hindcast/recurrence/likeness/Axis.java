package dev.hindcast.recurrence.likeness;

import java.util.Locale;

/// In which respect two incidents are alike.
public enum Axis {
  /// How it showed: what was seen, where, and by whom.
  SYMPTOM,
  /// Why it could happen: triggers, factors, mechanisms.
  MECHANISM;

  /// The word in exports.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
