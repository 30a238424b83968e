package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.TagEvidence.Quoted;
import java.util.List;

/// A mechanism that an incident without any may have had, for its authors to say yes or no. It
/// counts nowhere until they do.
///
/// @param quotes where its text speaks of the mechanism; may be empty
/// @param alike incidents like it whose authors named the mechanism; may be empty
public record SuggestedTag(
    Postmortem incident, String mechanism, List<Quoted> quotes, List<Postmortem> alike) {

  /// For more incidents nothing is looked up: nobody would go through them.
  public static final int MOST_INCIDENTS = 200;
}
