package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word before an action that says how it stands: `TODO: …`, `**DONE**: …`, `[in progress] …`.
///
/// @param isLoud whether it makes an action of a text wherever that stands
/// @param end index in the text's visible characters where the action's words begin
record ActionMark(Action.Status status, boolean isLoud, int end) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\s*[\\[(]?(?:(?<open>TODO|TO DO|TO-DO|ACTION(?: ITEM)?|AI(?=:)|FOLLOW-?UP|Todo|Action"
              + " item|Action(?=:))|(?<doing>DOING|WIP|IN[ -]PROGRESS|In"
              + " [Pp]rogress)|(?<done>DONE|Done|COMPLETED?|Completed?|FIXED|Fixed(?=[:\\])]|\\s[-–—])|✅|☑️?|✔️?|:white_check_mark:))[\\])]?(?:\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+|$)");

  /// The mark at the start of a text.
  static Optional<ActionMark> at(Prose prose) {
    Matcher mark = MARK.matcher(prose.text());
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    String word = mark.group().strip();
    boolean isBold =
        prose.inlines().getFirst() instanceof Inline.Styled styled
            && styled.style() == Inline.Style.STRONG;
    boolean isCapital =
        word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    boolean hasColon = word.endsWith(":") || word.endsWith("]");
    Action.Status status =
        mark.group("done") != null
            ? Action.Status.DONE
            : mark.group("doing") != null ? Action.Status.IN_PROGRESS : Action.Status.OPEN;
    boolean isCall = mark.group("done") == null || word.toUpperCase(Locale.ROOT).contains("DONE");
    boolean isLoud = isCall && (isBold || (isCapital && hasColon));
    return Optional.of(new ActionMark(status, isLoud, mark.end()));
  }
}
