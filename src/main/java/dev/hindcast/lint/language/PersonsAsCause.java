package dev.hindcast.lint.language;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds where a sentence fills in somebody as the cause: "root cause: @bo", "the cause was an
/// engineer who …", "was accidentally deleted by an engineer".
public final class PersonsAsCause {
  private static final Set<String> FIRST =
      Set.of(
          "root",
          "immediate",
          "main",
          "primary",
          "proximate",
          "underlying",
          "real",
          "true",
          "direct",
          "the");
  private static final Set<String> ACCIDENT = WordList.words("accident-adverbs");
  private static final Set<String> LINKS =
      Set.of(":", "was", "is", "were", "identified", "be", "=", "-", "–", "|");

  /// What nobody is told to have done without being blamed for it.
  private static final Set<String> AGAINST_AGREED =
      Set.of(
          "bypassed",
          "ignored",
          "skipped",
          "overlooked",
          "missed",
          "forgotten",
          "neglected",
          "disregarded",
          "violated",
          "circumvented",
          "botched",
          "mishandled",
          "misread",
          "caused",
          "broken");

  /// What makes its owner guilty.
  private static final Set<String> GUILT =
      Set.of(
          "fault",
          "blunder",
          "carelessness",
          "negligence",
          "incompetence",
          "stupidity",
          "laziness",
          "mistake",
          "oversight",
          "obsession",
          "arrogance",
          "ignorance",
          "sloppiness",
          "doing",
          "misjudgement",
          "misjudgment",
          "screw-up",
          "inattention");

  /// Words between "cause" and what fills it: "was identified as".
  private static final int LONGEST_LINK = 6;

  private PersonsAsCause() {}

  /// The places, in the order of the text; none in a sentence that speaks of blame.
  public static Stream<Found> in(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .mapToObj(index -> at(sentence, index))
        .flatMap(found -> found)
        .filter(_ -> !sentence.isSpokenOf());
  }

  private static Stream<Found> at(Sentence sentence, int index) {
    String word = sentence.word(index);
    if (word.startsWith("cause") && FIRST.contains(sentence.word(index - 1))) {
      return filled(sentence, index);
    }
    if (ACCIDENT.contains(word)) {
      int verb = sentence.phrases().afterAdverbs(index);
      return Participles.isPastForm(sentence.word(verb))
              && sentence.clauses().agentAfterBy(verb + 1) == Agent.PERSON
          ? Stream.of(new Found(sentence, index, verb))
          : Stream.empty();
    }
    if (AGAINST_AGREED.contains(word)
        && sentence.clauses().isPassive(index)
        && sentence.clauses().agentAfterBy(index + 1) == Agent.PERSON) {
      return Stream.of(new Found(sentence, index, index + 1));
    }
    Agent owner = GUILT.contains(word) ? sentence.phrases().ownerAt(index - 1) : Agent.OTHER;
    if (owner == Agent.PERSON || owner == Agent.UNCERTAIN) {
      return Stream.of(new Found(sentence, index - 1, index));
    }
    boolean isReason =
        (word.equals("to") && sentence.word(index - 1).equals("due"))
            || (word.equals("of") && sentence.word(index - 1).equals("because"));
    return isReason && sentence.phrases().agentFrom(index + 1) == Agent.PERSON
        ? Stream.of(new Found(sentence, index - 1, sentence.phrases().phraseEnd(index + 1)))
        : Stream.empty();
  }

  private static Stream<Found> filled(Sentence sentence, int cause) {
    for (int link = cause + 1; link <= cause + LONGEST_LINK; link++) {
      int named = sentence.word(link + 1).equals("as") ? link + 2 : link + 1;
      if (LINKS.contains(sentence.word(link)) && isPerson(sentence, named)) {
        return Stream.of(new Found(sentence, cause - 1, sentence.phrases().phraseEnd(named)));
      }
    }
    return Stream.empty();
  }

  /// "Was Milo running the script": a name that no list knows, and what it did.
  private static boolean isPerson(Sentence sentence, int start) {
    Agent agent = sentence.phrases().agentFrom(start);
    String next = sentence.word(sentence.phrases().phraseEnd(start) + 1);
    return agent == Agent.PERSON
        || (agent == Agent.UNCERTAIN && next.endsWith("ing") && next.length() > 4);
  }
}
