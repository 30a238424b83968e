package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.time.YearMonth;
import java.util.List;

/// What the rule on recurring incidents says at the end of a month.
///
/// @param meeting the causes that meet the rule, by name
/// @param others the mechanisms that were recorded within the rule's months and do not meet it
/// @param uncaused the incidents of these months whose authors named no mechanism
public record RepetitionMonth(
    YearMonth month, List<Evidence> meeting, List<Evidence> others, List<Postmortem> uncaused) {

  /// A cause and its incidents within the months of the rule, the oldest first.
  public record Evidence(String mechanism, List<Postmortem> incidents) {}
}
