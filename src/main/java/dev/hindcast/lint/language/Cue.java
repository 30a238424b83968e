package dev.hindcast.lint.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A turn of phrase that is worth a word where somebody in particular says or does it.
///
/// Its parts are words in their order; adverbs between them are passed over. See [CuePart] for how
/// a part is written.
///
/// @param parts in the order of the words
/// @param agents whose it must be; any where empty
/// @param where in which settings it counts
public record Cue(List<CuePart> parts, Set<Agent> agents, Where where) {

  /// In which settings a cue counts.
  public enum Where {
    ANYWHERE,
    /// In what an action item promises.
    ACTION,
    /// In all else.
    PROSE;

    public static Optional<Where> of(String word) {
      return Arrays.stream(values())
          .filter(where -> where.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  /// Adverbs that are never passed over.
  private static final Set<String> NEGATORS = Set.of("not", "never");

  /// How far a cue may reach over words that it does not name.
  private static final int LONGEST_GAP = 4;

  /// Reads a cue.
  ///
  /// @param written parts between blanks
  /// @param who whose it must be; any where empty
  /// @throws IllegalArgumentException if it holds no word, or names a list that there is not
  public static Cue of(String written, Set<Agent> who, Where where) {
    List<CuePart> parts =
        Arrays.stream(written.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(CuePart::of)
            .toList();
    if (parts.stream().noneMatch(part -> part.kind() == CuePart.Kind.WORD)) {
      throw new IllegalArgumentException("holds no word that must be there");
    }
    return new Cue(parts, Set.copyOf(who), where);
  }

  /// Reads a cue as a table has it.
  ///
  /// @param who names of [Agent] in lower case between commas; `-` for any
  /// @param where `action`, `prose`, or `-` for both
  static Cue of(String written, String who, String where) {
    Set<Agent> agents =
        Arrays.stream(who.split(",\\s*"))
            .flatMap(word -> Agent.of(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    return of(written, agents, Where.of(where).orElse(Where.ANYWHERE));
  }

  /// The first word that it takes.
  CuePart opening() {
    return parts.stream()
        .filter(part -> part.kind() == CuePart.Kind.WORD)
        .findFirst()
        .orElseThrow();
  }

  /// The index after the last token that it takes from an index on; -1 where it does not fit.
  ///
  /// @param at index of the token that its first word takes
  int endAt(Sentence sentence, int at) {
    boolean counts =
        switch (where) {
          case ANYWHERE -> true;
          case ACTION -> sentence.setting().isAction();
          case PROSE -> !sentence.setting().isAction();
        };
    int end = counts ? end(sentence, 0, at) : -1;
    return end > 0 && (agents.isEmpty() || isOf(sentence, at)) ? end : -1;
  }

  private boolean isOf(Sentence sentence, int at) {
    boolean isSuffered =
        Participles.isPastForm(sentence.word(at)) && sentence.clauses().isPassive(at);
    return !isSuffered
        && !isDenied(sentence, at)
        && agents.contains(sentence.clauses().agentOf(at));
  }

  /// "The operator did not break it".
  private static boolean isDenied(Sentence sentence, int at) {
    int before = at - 1;
    while (before > 0
        && Phrases.isAdverb(sentence.word(before))
        && !NEGATORS.contains(sentence.word(before))) {
      before--;
    }
    return NEGATORS.contains(sentence.word(before)) || sentence.word(before).endsWith("n't");
  }

  /// @param part index of the next part
  /// @param at index of the next token
  private int end(Sentence sentence, int part, int at) {
    if (part == parts.size()) {
      return at;
    }
    CuePart next = parts.get(part);
    return switch (next.kind()) {
      case START -> sentence.phrases().isOpening(at) ? end(sentence, part + 1, at) : -1;
      case END -> isEnd(sentence, at) ? end(sentence, part + 1, at) : -1;
      case NOT_NEXT ->
          next.takes(sentence.word(afterAdverbs(sentence, at))) ? -1 : end(sentence, part + 1, at);
      case NOT_BEFORE -> next.takes(sentence.word(at - 1)) ? -1 : end(sentence, part + 1, at);
      case OPTIONAL -> {
        int taken = taking(sentence, next, at);
        int end = taken < 0 ? -1 : end(sentence, part + 1, taken);
        yield end < 0 ? end(sentence, part + 1, at) : end;
      }
      case WORD -> {
        int taken = taking(sentence, next, at);
        boolean isModifier = next.isHead() && taken > 0 && sentence.phrases().isNoun(taken);
        yield taken < 0 || isModifier ? -1 : end(sentence, part + 1, taken);
      }
      case GAP -> afterGap(sentence, part + 1, at);
    };
  }

  private int afterGap(Sentence sentence, int part, int at) {
    for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped <= sentence.tokens().size(); ) {
      int end = end(sentence, part, at + skipped);
      if (end >= 0) {
        return end;
      }
      if (sentence.phrases().isClauseMark(at + skipped)) {
        return -1;
      }
      skipped++;
    }
    return -1;
  }

  /// The index after the word that a part takes, adverbs before it passed over; -1 where it takes
  /// none.
  private static int taking(Sentence sentence, CuePart part, int at) {
    if (part.takes(sentence.word(at))) {
      return at + 1;
    }
    int after = afterAdverbs(sentence, at);
    return after > at && at > 0 && part.takes(sentence.word(after)) ? after + 1 : -1;
  }

  private static int afterAdverbs(Sentence sentence, int at) {
    int after = at;
    while (Phrases.isAdverb(sentence.word(after)) && !NEGATORS.contains(sentence.word(after))) {
      after++;
    }
    return after;
  }

  private static boolean isEnd(Sentence sentence, int at) {
    return at >= sentence.tokens().size() || !sentence.tokens().get(at).isWord();
  }
}
