package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.rules.actions.Vagueness.Kind;
import dev.hindcast.lint.rules.actions.Vagueness.Vague;
import dev.hindcast.postmortem.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks for the end of a vague action, and shows how it could be put.
final class ActionRewrite {
  private static final Map<String, String> BY_TOPIC = byTopic();
  private static final Set<String> QUESTIONS =
      Set.of("why", "whether", "how", "what", "which", "where", "when", "who");
  private static final Set<String> CHOOSING =
      Set.of(
          "consider", "considering", "explore", "discuss", "evaluate", "look", "think", "options");
  private static final Set<String> JUDGING =
      Set.of("review", "revisit", "rethink", "reconsider", "reassess", "assess", "examine");
  private static final int LONGEST = 70;

  private ActionRewrite() {}

  static String of(ActionText text, Vague vague) {
    return vague.kind() == Kind.INQUIRING
        ? "what will be answered, and where will it stand? for example '"
            + answer(text, vague)
            + "'"
        : "how will one see that it is done? "
            + topic(text, vague)
                .map(rewrite -> "for example '" + rewrite + "'")
                .orElse("name what will be there, or the number that will be reached");
  }

  private static String answer(ActionText text, Vague vague) {
    int object = vague.object();
    String first = text.at(object);
    if (first.equals("if")) {
      return "Find out whether "
          + text.clause(object + 1, LONGEST)
          + ", and write here what follows";
    }
    if (QUESTIONS.contains(first)) {
      return "Find out " + text.clause(object, LONGEST) + ", and write here what follows";
    }
    if (JUDGING.contains(text.at(vague.opener()))) {
      return "Write here what of " + text.clause(object, LONGEST) + " stays, and what changes";
    }
    boolean isChoice =
        CHOOSING.contains(text.at(vague.opener()))
            || first.endsWith("ing")
            || CHOOSING.contains(first);
    String thing = text.clause(object, LONGEST);
    return isChoice && !thing.startsWith("to ")
        ? "Decide on " + thing + " by a day, and write here why"
        : isChoice
            ? "Decide whether " + thing + ", by a day, and write here why"
            : "Find out what is behind " + thing + ", and write here what follows";
  }

  /// A rewrite for the first word of the wish that has one.
  private static Optional<String> topic(ActionText text, Vague vague) {
    for (int at = vague.object(); at < text.words().size(); at++) {
      String rewrite = BY_TOPIC.get(text.at(at));
      if (rewrite != null) {
        return Optional.of(rewrite);
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> byTopic() {
    Map<String, String> rewrites = new HashMap<>();
    for (List<String> row : DataFile.rows(Rule.class, "action-rewrites.tsv")) {
      for (String topic : row.getFirst().split(" ", -1)) {
        rewrites.put(topic, row.getLast());
      }
    }
    return Map.copyOf(rewrites);
  }
}
