package dev.hindcast.recurrence;

import dev.hindcast.recurrence.Effect.Verdict;
import java.util.OptionalDouble;

/// What was recorded of a mechanism before and after the first action against it was done.
///
/// @param first the action that was done first
/// @param qValue as of [ActionEffect], of all mechanisms
public record GroupEffect(
    String mechanism, ActionEffect first, Effect effect, OptionalDouble qValue) {

  /// What can be said of it.
  public Verdict verdict() {
    return ActionEffect.verdict(effect, qValue);
  }
}
