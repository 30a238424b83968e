package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Effect.Verdict;
import dev.hindcast.statistics.RateComparison;
import java.util.OptionalDouble;

/// What was recorded before and after an action was done.
///
/// @param incident where it was promised
/// @param basis why it counts as against the mechanism
/// @param qValue the p-value held against all such tests of the library (Benjamini and Hochberg);
///   empty where there are too few incidents for a test
public record ActionEffect(
    String mechanism,
    Postmortem incident,
    Action action,
    Basis basis,
    Effect effect,
    OptionalDouble qValue) {

  /// How sure a difference must be of all the differences so called.
  static final double SURE = 0.05;

  /// Why an action counts as against a mechanism.
  public enum Basis {
    /// It is the only one of its incident.
    ONLY,
    /// A factor that the action addresses names it.
    ADDRESSED,
    /// It is the first of its incident, and the action does not say more.
    PRIMARY
  }

  /// What can be said of it.
  public Verdict verdict() {
    return verdict(effect, qValue);
  }

  static Verdict verdict(Effect effect, OptionalDouble qValue) {
    if (qValue.isEmpty() || qValue.getAsDouble() > SURE) {
      return Verdict.CANNOT_TELL;
    }
    return effect
        .comparison()
        .map(RateComparison::ratio)
        .filter(ratio -> ratio.isPresent() && ratio.getAsDouble() < 1)
        .map(_ -> Verdict.FEWER)
        .orElse(Verdict.MORE);
  }
}
