package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Rule;
import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an action is to achieve, by the words that houses use for it.
enum ActionKind {
  PREVENT,
  MITIGATE,
  DETECT,
  RESPOND,
  INVESTIGATE,
  PROCESS;

  private static final Map<String, ActionKind> KINDS = kinds();

  /// The kinds to choose from, as they are written.
  static String words() {
    return Arrays.stream(values()).map(ActionKind::word).collect(Collectors.joining(", "));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind that a word states, also as the first of several: `Prevent future incidents`.
  static Optional<ActionKind> of(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String first = written.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2)[0];
    return Optional.ofNullable(KINDS.get(first));
  }

  private static Map<String, ActionKind> kinds() {
    Map<String, ActionKind> kinds = new HashMap<>();
    for (List<String> row : DataFile.rows(Rule.class, "action-kinds.tsv")) {
      ActionKind kind = valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      for (String word : row.getLast().split("\\|", -1)) {
        kinds.put(word.strip(), kind);
      }
    }
    return Map.copyOf(kinds);
  }
}
