package dev.hindcast.extract;

import dev.hindcast.postmortem.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What writers call the states of an action.
final class StatusWords {
  private static final Pattern DONE =
      Pattern.compile(
          "done|complete|completed|closed|fixed|merged|resolved|finished|shipped|implemented|deployed|✅|☑|✔|x|yes");
  private static final Pattern IN_PROGRESS =
      Pattern.compile("in[ -]progress|wip|doing|started|ongoing|🔄|🚧|in[ -]review");
  private static final Pattern DELAYED = Pattern.compile("delayed|blocked|on[ -]hold|postponed");
  private static final Pattern WONT_DO =
      Pattern.compile("won'?t[ -](?:do|fix)|cancell?ed|rejected|declined|not[ -]doing|❌");
  private static final Pattern OPEN =
      Pattern.compile(
          "open|to[ -]?do|pending|not[ -]started|planned|new|proposed|announced|failed|⬜");

  private StatusWords() {}

  static Optional<Action.Status> read(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return Action.Status.of(word)
        .or(() -> when(DONE, word, Action.Status.DONE))
        .or(() -> when(IN_PROGRESS, word, Action.Status.IN_PROGRESS))
        .or(() -> when(DELAYED, word, Action.Status.DELAYED))
        .or(() -> when(WONT_DO, word, Action.Status.WONT_DO))
        .or(() -> when(OPEN, word, Action.Status.OPEN));
  }

  private static Optional<Action.Status> when(Pattern pattern, String word, Action.Status status) {
    return pattern.matcher(word).matches() ? Optional.of(status) : Optional.empty();
  }
}
