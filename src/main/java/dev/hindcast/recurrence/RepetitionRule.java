package dev.hindcast.recurrence;

/// When incidents of one confirmed cause are said to recur, as a regulator or a house wants it
/// reported.
///
/// @param incidents how many of them, at least 2
/// @param months within how many months, at least 1
public record RepetitionRule(int incidents, int months) {

  /// Two within six months: Commission Delegated Regulation (EU) 2024/1772, article 8(2).
  public static final RepetitionRule REGULATORY = new RepetitionRule(2, 6);
}
