package dev.hindcast.source;

import java.util.Locale;

/// How much a finding weighs, the heaviest first.
public enum Severity {
  /// Fails the build's check.
  ERROR,
  /// Shown; fails only where asked for.
  WARNING,
  /// Shown where asked for; never fails.
  SUGGESTION;

  /// One step less, as is asked of what is not finished.
  public Severity lighter() {
    return this == ERROR ? WARNING : SUGGESTION;
  }

  /// The word used in messages and configuration.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
