package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.recurrence.likeness.Alike;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An incident that stands beside another, and why.
///
/// @param stated what somebody wrote of the two; null for a candidate, of which nobody has said yet
///   that it belongs there
/// @param alike how alike their texts are
public record Neighbour(@Nullable Stated stated, Alike alike) {

  /// The authors of one of the two say so.
  ///
  /// @param relation what they wrote
  /// @param byNeighbour whether it stands in the neighbour's file, so that the relation reads the
  ///   other way round
  public record Stated(RelatedIncident relation, boolean byNeighbour) {}

  public Postmortem postmortem() {
    return alike.postmortem();
  }

  /// From 0 to 1, to put several in order: what somebody states is sure.
  public double score() {
    return stated == null ? alike.score() : 1;
  }

  /// `stated` where somebody wrote of the two, else how much their likeness is worth.
  public String band() {
    return stated == null ? alike.band().word() : "stated";
  }

  /// Whether a reader should see it.
  public boolean isShown() {
    return stated != null || alike.band().isShown();
  }

  /// What was promised after the neighbour and has not been done.
  public List<Action> openActions() {
    return postmortem().actions().stream().filter(action -> action.status().isOpen()).toList();
  }
}
