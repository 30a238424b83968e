package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/// Of the incidents that were watched long enough, how many another followed within some days.
///
/// @param days how long to wait
/// @param watched those that began at least so many days ago and have a key
/// @param followed those of them that another with the same key followed in time
/// @param chance what chance alone would give; empty where nothing is watched, or for what is
///   stated
public record RecurrenceRate(
    RecurrenceKey key,
    int days,
    List<Postmortem> watched,
    List<Postmortem> followed,
    Optional<ChanceRange> chance) {

  /// The windows of every rate, in days.
  public static final List<Integer> WINDOWS = List.of(30, 90, 365);

  public RecurrenceRate {
    watched = List.copyOf(watched);
    followed = List.copyOf(followed);
  }

  /// Empty where none was watched long enough.
  public Optional<Proportion> share() {
    return watched.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proportion(followed.size(), watched.size()));
  }
}
