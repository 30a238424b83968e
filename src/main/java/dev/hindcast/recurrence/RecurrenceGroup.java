package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recorded incidents of which the authors named one mechanism, and perhaps hit one service.
///
/// @param mechanism as the latest of them spells it
/// @param service null where the group is of all services
/// @param members the oldest first; never empty
/// @param nearMisses the oldest first; counted in no number of the group
public record RecurrenceGroup(
    String mechanism,
    @Nullable String service,
    List<Occurrence> members,
    List<Occurrence> nearMisses) {

  public RecurrenceGroup {
    members = List.copyOf(members);
    nearMisses = List.copyOf(nearMisses);
  }

  public int size() {
    return members.size();
  }

  /// Whether it happened more than once.
  public boolean isRecurrent() {
    return members.size() > 1;
  }

  public Occurrence latest() {
    return members.getLast();
  }

  /// How many of them had begun by the end of a day.
  int untilEndOf(LocalDate day) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (members.get(middle).day().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The members as they are told, the oldest first.
  public List<Postmortem> postmortems() {
    return members.stream().map(Occurrence::postmortem).toList();
  }
}
