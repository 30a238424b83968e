package dev.hindcast.export;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.util.List;

/// What somebody who reviews a change of a library should know.
///
/// @param findings what the change brought, as they may be shown, in their order
/// @param reviewed the incidents whose files changed, in the order of their paths
/// @param summary which files were looked at, such as `2 files changed since origin/main`
public record ReviewResult(List<Diagnostic> findings, List<Reviewed> reviewed, String summary) {

  /// An incident that is under review.
  ///
  /// @param seenBefore the earlier incidents to look at: those of which nobody has said what they
  ///   have to do with it, and those that belong to it and have actions still open
  /// @param unanswered the factors that no action takes up; empty where all are
  /// @param answers all factors with what takes them up; empty where none is unanswered
  public record Reviewed(
      SimilarIncidents seenBefore, List<Factor> unanswered, List<Answer> answers) {

    Postmortem postmortem() {
      return seenBefore.query();
    }

    boolean isSeenBefore() {
      return !seenBefore.neighbours().isEmpty();
    }

    boolean isSilent() {
      return !isSeenBefore() && unanswered.isEmpty();
    }
  }

  /// A factor and the actions that take it up.
  public record Answer(Factor factor, List<Action> actions) {}

  public ReviewResult {
    findings = List.copyOf(findings);
    reviewed = List.copyOf(reviewed);
  }

  /// Whether there is nothing to say.
  public boolean isSilent() {
    return findings.isEmpty() && reviewed.stream().allMatch(Reviewed::isSilent);
  }

  /// The files that it speaks of.
  public List<SourceFile> files() {
    return reviewed.stream().flatMap(one -> one.seenBefore().files().stream()).distinct().toList();
  }
}
