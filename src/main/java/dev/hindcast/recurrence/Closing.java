package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Action.Status;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Whether and when the actions of an incident were closed, all of them.
public sealed interface Closing {

  /// All are done or dropped, at least one is done.
  ///
  /// @param day on which the last one was done
  record Closed(LocalDate day) implements Closing {}

  /// At least one is still promised.
  record Open() implements Closing {}

  /// Nothing that counts: no action, none done, one done on a day that nobody wrote down, or
  /// written by outsiders, who only know what was promised when their source was published.
  record Unknown() implements Closing {}

  /// How far the actions of an incident are.
  static Closing of(Postmortem postmortem) {
    List<Action> actions = postmortem.actions();
    if (postmortem.isFromPublicSources()) {
      return new Unknown();
    }
    if (actions.stream().anyMatch(action -> action.status().isOpen())) {
      return new Open();
    }
    List<Action> done = actions.stream().filter(action -> action.status() == Status.DONE).toList();
    boolean isKnown = done.stream().allMatch(action -> action.completed() != null);
    Optional<LocalDate> last =
        done.stream()
            .map(Action::completed)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    return isKnown && last.isPresent() ? new Closed(last.get()) : new Unknown();
  }
}
