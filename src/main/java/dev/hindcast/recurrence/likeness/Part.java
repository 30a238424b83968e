package dev.hindcast.recurrence.likeness;

import org.jspecify.annotations.Nullable;

/// The parts of a postmortem, and how much a word in each of them counts. In the order in which
/// what two postmortems share is quoted from them.
///
/// The weights are near those that were best on labelled collections; there, leaving a part out
/// always lost. What was promised and learnt names much that was not there when it happened.
enum Part {
  SUMMARY(1.5f, Axis.SYMPTOM),
  /// Triggers and factors.
  CAUSE(1, Axis.MECHANISM),
  /// Alerts, signals, and how it was noticed.
  SIGNALS(1, Axis.SYMPTOM),
  TIMELINE(1, Axis.SYMPTOM),
  /// All else that the authors tell.
  TEXT(1, Axis.SYMPTOM),
  IMPACT(0.5f, Axis.SYMPTOM),
  /// What they learnt, what went well and what did not.
  LESSONS(0.5f, Axis.MECHANISM),
  ACTIONS(0.5f, null),
  /// What they would have it found under.
  LABELS(1, Axis.SYMPTOM),
  TITLE(2, Axis.SYMPTOM);

  private final float weight;
  private final @Nullable Axis axis;

  Part(float weight, @Nullable Axis axis) {
    this.weight = weight;
    this.axis = axis;
  }

  float weight() {
    return weight;
  }

  /// What its words tell of, if of one thing.
  @Nullable Axis axis() {
    return axis;
  }
}
