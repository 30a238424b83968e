package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import java.util.List;

/// An incident that stands beside another, and why.
public record Neighbour(Postmortem postmortem, Reason reason) {

  /// Why two incidents stand side by side. There is no degree: a reader can check each reason.
  public sealed interface Reason {

    /// The authors of one of the two say so.
    ///
    /// @param stated what they wrote
    /// @param byNeighbour whether it stands in the neighbour's file, so that the relation reads the
    ///   other way round
    record Stated(RelatedIncident stated, boolean byNeighbour) implements Reason {}

    /// Both name these mechanisms; nobody has said that they belong together.
    record SharedMechanisms(List<String> mechanisms) implements Reason {}
  }

  /// What was promised after the neighbour and has not been done.
  public List<Action> openActions() {
    return postmortem.actions().stream().filter(action -> action.status().isOpen()).toList();
  }
}
