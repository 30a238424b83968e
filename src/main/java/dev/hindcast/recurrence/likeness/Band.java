package dev.hindcast.recurrence.likeness;

import java.util.Locale;

/// How much the likeness of two postmortems is worth. Never a percentage, which would read as a
/// chance.
///
/// The bounds were chosen on two labelled collections, by how many of the five most alike had the
/// same cause: of the strong 6 or 7 of 10, of the likely 5 to 7, of the faint 3 or 4, of the others
/// 1.
public enum Band {
  STRONG(0.35),
  LIKELY(0.25),
  FAINT(0.15),
  /// As alike as any two postmortems.
  NONE(0);

  private final double least;

  Band(double least) {
    this.least = least;
  }

  static Band of(double score) {
    for (Band band : values()) {
      if (score >= band.least) {
        return band;
      }
    }
    return NONE;
  }

  /// Whether a reader should see it.
  public boolean isShown() {
    return this != NONE;
  }

  /// The word on pages and in exports.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
