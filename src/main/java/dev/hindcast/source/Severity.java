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

  /// The word used in messages and configuration.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
