package dev.hindcast.lint.rules.actions;

import java.util.Set;

/// The words of an action, and where its verb is expected.
final class ActionText {
  private static final Set<String> CLAUSE_ENDS =
      Set.of(":", ";", "(", "[", "–", "—", "-", "!", "?");

  private static final Set<String> ABBREVIATIONS =
      Set.of("vs", "e.g", "i.e", "etc", "incl", "approx");

  private final String text;
  private final ActionWords words;
  private final int head;
  private final int subject;

  ActionText(String text) {
    this.text = text;
    this.words = new ActionWords(text);
    ActionOpening opening = new ActionOpening(words);
    this.subject = opening.subject();
    this.head = opening.head();
  }

  ActionWords words() {
    return words;
  }

  /// As [ActionOpening#head()].
  int head() {
    return head;
  }

  /// As [ActionOpening#subject()].
  int subject() {
    return subject;
  }

  /// Whether somebody or something *should* or *must*, so that there is a verb.
  boolean isModal() {
    return head > subject;
  }

  /// The word at an index in lower case; empty behind the last.
  String at(int index) {
    return words.at(index);
  }

  /// The text from a word to the end of its clause, no longer than some characters.
  String clause(int index, int longest) {
    int end = index;
    while (end < words.size() && !endsClause(end)) {
      end++;
    }
    if (end <= index) {
      return "";
    }
    String clause = text.substring(words.get(index).start(), words.get(end - 1).end());
    String line = clause.replaceAll("\\s+", " ");
    int cut = line.length() <= longest ? -1 : line.lastIndexOf(' ', longest);
    return cut < 0 ? line : line.substring(0, cut) + " …";
  }

  boolean endsClause(int index) {
    return CLAUSE_ENDS.contains(at(index)) || (at(index).equals(".") && endsSentence(index));
  }

  /// A full stop may stand in `.gitignore` and behind `vs`.
  private boolean endsSentence(int index) {
    boolean isApart =
        index + 1 == words.size() || words.get(index + 1).start() > words.get(index).end();
    return isApart && !ABBREVIATIONS.contains(at(index - 1));
  }
}
