package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Action.Status;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Actions against a mechanism that were open when an incident of this mechanism began.
///
/// Whether they would have helped, nobody can know.
///
/// @param incident that began
/// @param promises the few latest of these actions, the latest first; never empty
public record OpenThen(String mechanism, Postmortem incident, List<Promise> promises) {

  /// Types of actions that are against what happened rather than about it.
  private static final Set<String> AGAINST = Set.of("prevent", "mitigate", "detect");

  /// More open promises say no more.
  private static final int MOST = 5;

  /// An action of an earlier incident.
  public record Promise(Postmortem postmortem, Action action) {}

  /// Those of a group's members, the oldest first.
  static List<OpenThen> of(RecurrenceGroup group, Rejections rejections) {
    List<OpenThen> found = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Occurrence member : group.members()) {
      candidates.removeIf(candidate -> !isOpenOn(candidate.action(), member.day()));
      List<Promise> promises =
          candidates.reversed().stream()
              .filter(candidate -> candidate.incident().day().isBefore(member.day()))
              .filter(candidate -> !rejections.has(candidate.incident(), member))
              .limit(MOST)
              .map(candidate -> new Promise(candidate.incident().postmortem(), candidate.action()))
              .toList();
      if (!promises.isEmpty()) {
        found.add(new OpenThen(group.mechanism(), member.postmortem(), promises));
      }
      against(member.postmortem()).forEach(action -> candidates.add(new Candidate(member, action)));
    }
    return found;
  }

  private record Candidate(Occurrence incident, Action action) {}

  private static List<Action> against(Postmortem postmortem) {
    return postmortem.isFromPublicSources()
        ? List.of()
        : postmortem.actions().stream().filter(OpenThen::isAgainst).toList();
  }

  private static boolean isAgainst(Action action) {
    String type = action.type();
    return !action.addresses().isEmpty() || (type != null && AGAINST.contains(type));
  }

  private static boolean isOpenOn(Action action, LocalDate day) {
    LocalDate completed = action.completed();
    return action.status().isOpen()
        || (action.status() == Status.DONE && completed != null && completed.isAfter(day));
  }
}
