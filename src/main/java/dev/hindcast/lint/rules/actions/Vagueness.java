package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.language.WordList;
import java.util.Optional;
import java.util.Set;

/// Tells whether an action opens with words that have no end of their own, and has none behind them
/// either.
final class Vagueness {
  private static final Set<String> QUALITIES = WordList.words("qualities");
  private static final Set<String> BETTER = WordList.words("vague-qualities");
  private static final Set<String> COMPARATIVES = WordList.words("comparatives");
  private static final Set<String> LINKS = Set.of("of", "to", "in", "into", "on", "for", "around");

  /// Behind `review` these tell where it ends, or that the review is of the report itself.
  private static final Set<String> WHOLE = Set.of("all", "each", "every", "in", "at", "with");

  private static final Set<String> NEEDED = Set.of("improvement", "improvements", "improving");

  /// Behind more words a thing is told, not a wish.
  private static final int WORDS_BEHIND_A_QUALITY = 4;

  private static final int WORDS_MADE = 12;

  private final ActionText text;
  private final EndState end;

  /// Vague words.
  ///
  /// @param kind what they do
  /// @param opener index of their first word
  /// @param object index of the word behind them
  record Vague(Kind kind, int opener, int object) {}

  /// What vague words do.
  enum Kind {
    /// Wish that something be better.
    IMPROVING,
    /// Begin to think.
    INQUIRING
  }

  private Vagueness(ActionText text) {
    this.text = text;
    this.end = new EndState(text);
  }

  static Optional<Vague> of(ActionText text) {
    Vagueness vagueness = new Vagueness(text);
    return vagueness.at(text.head()).or(() -> vagueness.at(text.subject()));
  }

  private Optional<Vague> at(int head) {
    return inquiring(head)
        .or(() -> improving(head))
        .or(() -> raising(head))
        .or(() -> quality(head))
        .or(() -> making(head))
        .or(() -> needing(head))
        .filter(
            vague ->
                vague.kind() == Kind.INQUIRING
                    ? !end.ofInquiry(vague.object())
                    : !end.ofImprovement(vague.object()));
  }

  private Optional<Vague> inquiring(int head) {
    int words = verb(head, ActionVerbs.INQUIRING);
    boolean isBounded = text.at(head).equals("review") && WHOLE.contains(text.at(head + 1));
    return vague(words > 0 && !isBounded, Kind.INQUIRING, head, head + words);
  }

  private Optional<Vague> improving(int head) {
    int words = verb(head, ActionVerbs.IMPROVING);
    return vague(words > 0, Kind.IMPROVING, head, head + words);
  }

  /// How many words a verb of a list takes, as `improve`, `improving`, `improvement of` or `be
  /// improved`; 0 where there is none.
  private int verb(int head, Set<String> verbs) {
    int plain = text.words().phrase(head, verbs);
    if (plain > 0) {
      return plain;
    }
    for (int words = 2; words > 0; words--) {
      String phrase = words == 2 ? text.at(head) + " " + text.at(head + 1) : text.at(head);
      if (verbs.contains(ActionVerbs.GERUNDS.getOrDefault(phrase, ""))) {
        return words;
      }
    }
    if (verbs.contains(ActionVerbs.NOUNS.getOrDefault(text.at(head), ""))
        && LINKS.contains(text.at(head + 1))) {
      return 2;
    }
    boolean isPassive =
        text.at(head).equals("be")
            && verbs.contains(ActionVerbs.PARTICIPLES.getOrDefault(text.at(head + 1), ""));
    return isPassive ? 2 : 0;
  }

  /// `Increase resilience`, `increase test coverage`.
  private Optional<Vague> raising(int head) {
    boolean raises = ActionVerbs.RAISING.contains(text.at(head));
    int object = head + 1;
    boolean isQuality =
        isQuality(object) || (isQuality(object + 1) && !LINKS.contains(text.at(object)));
    return vague(raises && isQuality, Kind.IMPROVING, head, object);
  }

  /// `Better communication`, `implement better monitoring`.
  private Optional<Vague> quality(int head) {
    int quality = ActionVerbs.BRINGING.contains(text.at(head)) ? head + 1 : head;
    if (!BETTER.contains(text.at(quality))) {
      return Optional.empty();
    }
    int thing = quality + 1;
    boolean isWish = text.at(quality).equals("better") && quality == head;
    boolean isVague = isWish || isQuality(thing) || isQuality(thing + 1);
    boolean isTold = quality > head && text.words().size() > thing + WORDS_BEHIND_A_QUALITY;
    return vague(isVague && !isTold, Kind.IMPROVING, head, thing);
  }

  private boolean isQuality(int at) {
    return QUALITIES.contains(text.at(at));
  }

  /// `Make automation better`.
  private Optional<Vague> making(int head) {
    if (!text.at(head).equals("make") && !text.at(head).equals("making")) {
      return Optional.empty();
    }
    for (int at = head + 2; at <= head + WORDS_MADE && !text.endsClause(at); at++) {
      if (Set.of("that", "sure", "which", "when", "if").contains(text.at(at))) {
        return Optional.empty();
      }
      if (COMPARATIVES.contains(text.at(at)) && closes(at)) {
        return vague(true, Kind.IMPROVING, head, head + 1);
      }
    }
    return Optional.empty();
  }

  /// Whether a word is the last that says what something is made, and no adjective before a thing.
  private boolean closes(int at) {
    String next = text.at(at + 1);
    boolean isCompared = text.at(at - 1).equals("more") || !text.at(at).equals("consistent");
    return isCompared
        && (next.isEmpty()
            || text.endsClause(at + 1)
            || Set.of(",", "and", "for", "to", "against", "in", "when", "during", "under")
                .contains(next));
  }

  /// `The alerting needs improvement`.
  private Optional<Vague> needing(int head) {
    for (int at = head; at < Math.min(text.words().size(), head + WORDS_MADE); at++) {
      boolean needs = text.at(at).equals("needs") || text.at(at).equals("need");
      if (needs && NEEDED.contains(text.at(at + 1))) {
        return vague(true, Kind.IMPROVING, head, head);
      }
    }
    return Optional.empty();
  }

  private static Optional<Vague> vague(boolean isSo, Kind kind, int opener, int object) {
    return isSo ? Optional.of(new Vague(kind, opener, object)) : Optional.empty();
  }
}
