package dev.hindcast.recurrence.likeness;

import java.util.EnumSet;
import java.util.Set;

/// How alike two postmortems are.
///
/// The score is (w + 0.4 · m) / 1.4, and 0.03 each for a trigger of the same kind and for a service
/// that both name: w is the cosine of their words, m that of the mechanisms of which they speak.
record Resemblance(Document one, Document other) {
  /// Best on labelled collections, where anything from 0.3 to 0.5 was about as good.
  static final double MECHANISMS = 0.4;

  private static final double ALL = 1 + MECHANISMS;
  private static final double TAG = 0.03;

  /// From which cosine on two are alike in a respect.
  private static final double ALIKE_IN_WORDS = 0.15;

  private static final double ALIKE_IN_MECHANISMS = 0.4;

  double score() {
    double tags = (one.sharesTrigger(other) ? TAG : 0) + (one.sharesService(other) ? TAG : 0);
    return Math.min(1, (words() + MECHANISMS * mechanisms()) / ALL + tags);
  }

  /// The cosine of the words.
  double words() {
    return one.words().cosine(other.words());
  }

  private double mechanisms() {
    return one.mechanisms().cosine(other.mechanisms());
  }

  /// In which respect they are alike.
  Set<Axis> axes() {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    if (words(Axis.SYMPTOM) >= ALIKE_IN_WORDS) {
      axes.add(Axis.SYMPTOM);
    }
    if (words(Axis.MECHANISM) >= ALIKE_IN_WORDS
        || mechanisms() >= ALIKE_IN_MECHANISMS
        || !tags().mechanisms().isEmpty()) {
      axes.add(Axis.MECHANISM);
    }
    return axes;
  }

  private double words(Axis axis) {
    return one.words(axis).cosine(other.words(axis));
  }

  /// What the authors of both state.
  Tags tags() {
    return new Tags(one.postmortem(), other.postmortem());
  }
}
