package dev.hindcast.lint.rules.actions;

import java.util.List;
import java.util.Set;

/// The words of an action in their order.
final class ActionWords {
  private final List<ActionWord> words;

  ActionWords(String text) {
    this.words = ActionWord.of(text);
  }

  int size() {
    return words.size();
  }

  ActionWord get(int index) {
    return words.get(index);
  }

  /// Whether a word and no mark stands at an index.
  boolean isWord(int index) {
    return words.get(index).isWord();
  }

  /// The word at an index in lower case; empty behind the last.
  String at(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  /// How many words from an index on are in a list of phrases; 0 where they are not.
  int phrase(int index, Set<String> phrases) {
    String three = at(index) + " " + at(index + 1) + " " + at(index + 2);
    if (phrases.contains(three)) {
      return 3;
    }
    return phrases.contains(at(index) + " " + at(index + 1))
        ? 2
        : phrases.contains(at(index)) ? 1 : 0;
  }

  /// Whether one of some words is among them.
  boolean hasAny(Set<String> some) {
    return words.stream().map(ActionWord::lower).anyMatch(some::contains);
  }

  /// Whether the words of a phrase stand from an index on.
  boolean stands(List<String> phrase, int at) {
    for (int index = 0; index < phrase.size(); index++) {
      if (!at(at + index).equals(phrase.get(index))) {
        return false;
      }
    }
    return true;
  }
}
