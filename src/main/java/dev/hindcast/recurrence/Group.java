package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// Incidents that name the same thing.
///
/// @param term the mechanism, service or trigger, as the first of them spells it
/// @param members the latest first; never empty
public record Group(String term, List<Postmortem> members) {

  public int size() {
    return members.size();
  }

  /// Whether it happened more than once.
  public boolean isRecurrent() {
    return members.size() > 1;
  }
}
