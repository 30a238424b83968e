package dev.hindcast.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other teams call the states of a report. Words such as `resolved` speak of the incident and
/// are none of them.
final class DocumentStatus {
  private static final List<String> OURS =
      List.of("draft", "in-review", "reviewed", "published", "closed", "waived");

  private static final Map<String, String> THEIRS =
      Map.of(
          "review", "in-review",
          "under-review", "in-review",
          "final", "reviewed",
          "approved", "reviewed",
          "complete", "closed",
          "completed", "closed",
          "done", "closed");

  private DocumentStatus() {}

  /// Our word for a state.
  ///
  /// @param term in lower case with hyphens
  static Optional<String> of(String term) {
    return OURS.contains(term) ? Optional.of(term) : Optional.ofNullable(THEIRS.get(term));
  }
}
