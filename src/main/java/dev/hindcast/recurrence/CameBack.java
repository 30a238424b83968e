package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Closing.Closed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Closed, and it came back: all actions of an incident were closed, and later another had the same
/// mechanism.
///
/// @param closed the day on which the last action was done
/// @param later the incidents after that day, the oldest first; never empty
public record CameBack(
    String mechanism, Postmortem incident, LocalDate closed, List<Postmortem> later) {

  /// The members of a group whose actions are closed and that came back, the oldest first.
  static List<CameBack> of(RecurrenceGroup group, Rejections rejections) {
    List<CameBack> found = new ArrayList<>();
    for (Occurrence member : group.members()) {
      if (Closing.of(member.postmortem()) instanceof Closed(LocalDate day)) {
        List<Postmortem> later =
            group.members().stream()
                .filter(other -> other.order() > member.order() && other.day().isAfter(day))
                .filter(other -> !rejections.has(member, other))
                .map(Occurrence::postmortem)
                .toList();
        if (!later.isEmpty()) {
          found.add(new CameBack(group.mechanism(), member.postmortem(), day, later));
        }
      }
    }
    return found;
  }
}
