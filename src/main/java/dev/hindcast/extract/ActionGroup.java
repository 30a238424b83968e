package dev.hindcast.extract;

import dev.hindcast.postmortem.Action;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a heading or a label says of all the actions below it: `High priority`, `P1`, `Done`.
///
/// @param priority as written
/// @param status null where it says none
record ActionGroup(@Nullable String priority, Action.@Nullable Status status) {
  static final ActionGroup PLAIN = new ActionGroup(null, null);

  private static final Pattern PRIORITY =
      Pattern.compile(
          "(?i)\\b(p[0-4])\\b|\\b(critical|highest|high|medium|low|lowest|urgent)[-"
              + " ]prio(?:rity)?\\b|\\bpriority[: ]+(critical|high|medium|low|\\d)\\b");

  /// `Immediate actions (completed)`, `Preventive measures implemented`.
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)(?<!not |to be |be )\\b(?:completed|implemented|done|already"
              + " (?:done|taken|fixed))\\b(?!\\?)|完了|済み|已完成|완료");

  static ActionGroup of(String heading, HouseWords words) {
    Matcher priority = PRIORITY.matcher(heading);
    String written = null;
    if (priority.find()) {
      written =
          priority.group(1) != null
              ? priority.group(1)
              : priority.group(2) != null ? priority.group(2) : priority.group(3);
    }
    Action.Status status = words.status(heading).orElse(null);
    boolean isDone = status == null && DONE.matcher(heading).find();
    return new ActionGroup(written, isDone ? Action.Status.DONE : status);
  }

  /// The action with what the group says and it does not.
  Action complete(Action action) {
    return action.stating(
        action.owner(),
        action.due(),
        status != null && action.status() == Action.Status.OPEN ? status : action.status(),
        action.ticket(),
        action.priority() != null ? action.priority() : priority,
        action.type());
  }

  /// This group, and what a group inside it says.
  ActionGroup with(ActionGroup inner) {
    return new ActionGroup(
        inner.priority != null ? inner.priority : priority,
        inner.status != null ? inner.status : status);
  }
}
