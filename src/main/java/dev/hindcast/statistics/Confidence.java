package dev.hindcast.statistics;

/// How sure every interval of this package is: 95 of 100, and as unsure at its lower as at its
/// upper end.
final class Confidence {

  /// How often the truth may lie beyond one end.
  static final double TAIL = 0.025;

  /// Beyond which a standard normal value lies as often.
  static final double NORMAL = 1.959963984540054;

  private Confidence() {}
}
