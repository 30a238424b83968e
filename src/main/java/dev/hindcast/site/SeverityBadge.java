package dev.hindcast.site;

import dev.hindcast.postmortem.SeverityRank;
import org.jspecify.annotations.Nullable;

/// A severity as written, and how much it stands out.
///
/// @param rank as [SeverityRank#of]
public record SeverityBadge(String word, int rank) {

  static @Nullable SeverityBadge of(@Nullable String word) {
    return word == null || word.isBlank() ? null : new SeverityBadge(word, SeverityRank.of(word));
  }
}
