package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A postmortem that is like another one.
///
/// @param score from 0 to 1; only to put several in order, never to be shown
/// @param axes in which respect they are alike; empty where in neither much
/// @param reasons the strongest first
public record Alike(
    Postmortem postmortem,
    double score,
    Band band,
    Set<Axis> axes,
    Sameness sameness,
    List<Reason> reasons) {

  public Alike {
    axes = axes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(axes));
  }
}
