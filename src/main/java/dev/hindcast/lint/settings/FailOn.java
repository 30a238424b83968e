package dev.hindcast.lint.settings;

import dev.hindcast.source.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// From which severity on findings fail a check, the most lenient first.
public enum FailOn {
  NEVER,
  ERROR,
  WARNING,
  SUGGESTION;

  static final List<String> WORDS = Arrays.stream(values()).map(FailOn::word).toList();

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FailOn> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /// Whether a finding fails.
  public boolean fails(Severity severity) {
    return switch (severity) {
      case ERROR -> this != NEVER;
      case WARNING -> this == WARNING || this == SUGGESTION;
      case SUGGESTION -> this == SUGGESTION;
    };
  }

  /// The stricter of the two.
  public FailOn orStricter(FailOn other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
