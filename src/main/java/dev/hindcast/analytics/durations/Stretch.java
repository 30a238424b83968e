package dev.hindcast.analytics.durations;

import dev.hindcast.postmortem.Timestamps.Phase;

/// A part of an incident between two of its moments. Their medians do not add up: the median of a
/// sum is not the sum of medians.
enum Stretch {
  DETECTION("time-to-detect", "From impact to detection", Phase.STARTED, Phase.DETECTED),
  ACKNOWLEDGEMENT(
      "time-to-acknowledge",
      "From detection to acknowledgement",
      Phase.DETECTED,
      Phase.ACKNOWLEDGED),
  REPAIR("detected-to-mitigated", "From detection to mitigation", Phase.DETECTED, Phase.MITIGATED),
  /// How long it hurt: until the impact was ended or bounded, not until all was tidied up.
  IMPACT("time-to-mitigate", "From impact to mitigation", Phase.STARTED, Phase.MITIGATED),
  COURSE("time-to-resolve", "From impact to resolution", Phase.STARTED, Phase.RESOLVED);

  private final String id;
  private final String title;
  private final Phase from;
  private final Phase to;

  Stretch(String id, String title, Phase from, Phase to) {
    this.id = id;
    this.title = title;
    this.from = from;
    this.to = to;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  Phase from() {
    return from;
  }

  Phase to() {
    return to;
  }
}
