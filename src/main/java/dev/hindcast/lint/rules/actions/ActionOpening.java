package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.language.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands before the verb of an action: labels, owners and lead-ins such as *action point:*,
/// *@ana to* and *we should also*.
final class ActionOpening {
  private static final List<List<String>> LEAD_INS =
      WordList.lines("action-lead-ins").stream()
          .sorted(Comparator.comparingInt((List<String> phrase) -> phrase.size()).reversed())
          .toList();

  private static final List<List<String>> MODALS =
      List.of(
          List.of("should"),
          List.of("must"),
          List.of("will"),
          List.of("shall"),
          List.of("could"),
          List.of("can"),
          List.of("ought", "to"),
          List.of("needs", "to"),
          List.of("need", "to"),
          List.of("has", "to"),
          List.of("have", "to"),
          List.of("plan", "to"),
          List.of("plans", "to"),
          List.of("want", "to"),
          List.of("wants", "to"),
          List.of("would", "like", "to"),
          List.of("are", "going", "to"),
          List.of("is", "going", "to"));

  private static final Set<String> ADVERBS =
      Set.of("also", "always", "probably", "definitely", "all", "instead", "not", "never", "then");

  /// Between a subject and its modal none of these stand.
  private static final Set<String> ELSEWHERE =
      Set.of(
          ":", ";", ".", ",", "(", ")", "if", "when", "so", "that", "because", "which", "to",
          "while");

  /// What may stand before `to` and is nobody: *inability to handle*, *a plan to*.
  private static final Pattern NO_NAME =
      Pattern.compile(".*(?:ity|tion|ure|ways?|plan|need|steps?|attempt|time|how)");

  private static final int WORDS_OF_A_SUBJECT = 8;
  private static final int WORDS_OF_A_LABEL = 5;

  private final ActionWords words;

  ActionOpening(ActionWords words) {
    this.words = words;
  }

  /// Index of the first word of the sentence.
  int subject() {
    return withoutLeadIns(0);
  }

  /// Index of the word at which the verb is expected; differs from the subject where somebody
  /// *should*. May be the number of words.
  int head() {
    int subject = subject();
    return withoutLeadIns(behindModal(subject).orElse(subject));
  }

  private int withoutLeadIns(int from) {
    int at = from;
    for (int next = skip(at); next > at; next = skip(at)) {
      at = next;
    }
    return at;
  }

  private int skip(int at) {
    if (at >= words.size()) {
      return at;
    }
    String word = words.at(at);
    if (word.equals("[") || word.equals("(")) {
      return behind(at, word.equals("[") ? "]" : ")");
    }
    if (!words.isWord(at)) {
      return at + 1;
    }
    Optional<List<String>> leadIn =
        LEAD_INS.stream().filter(phrase -> words.stands(phrase, at)).findFirst();
    return leadIn.map(phrase -> at + phrase.size()).orElseGet(() -> behindName(behindLabel(at)));
  }

  private int behind(int at, String close) {
    for (int index = at + 1; index < Math.min(words.size(), at + WORDS_OF_A_SUBJECT); index++) {
      if (words.at(index).equals(close)) {
        return index + 1;
      }
    }
    return at + 1;
  }

  /// `Monitoring: …`, unless the label says what to do.
  private int behindLabel(int at) {
    boolean says =
        words.phrase(at, ActionVerbs.ANY) > 0 && !ActionVerbs.OR_THINGS.contains(words.at(at));
    for (int index = at + 1; !says && index <= at + WORDS_OF_A_LABEL; index++) {
      if (words.at(index).equals(":")) {
        return index + 1;
      }
    }
    return at;
  }

  /// `Ana to add …`.
  private int behindName(int at) {
    boolean isAct =
        Set.of("to", "will").contains(words.at(at + 1))
            && words.phrase(at + 2, ActionVerbs.ANY) > 0;
    boolean isName =
        words.phrase(at, ActionVerbs.ANY) == 0 && !NO_NAME.matcher(words.at(at)).matches();
    return isAct && isName ? at + 2 : at;
  }

  private Optional<Integer> behindModal(int from) {
    if (words.phrase(from, ActionVerbs.ANY) > 0 && !isAlsoThing(from)) {
      return Optional.empty();
    }
    for (int at = from; at < Math.min(words.size(), from + WORDS_OF_A_SUBJECT); at++) {
      int place = at;
      Optional<List<String>> modal =
          MODALS.stream().filter(phrase -> words.stands(phrase, place)).findFirst();
      if (modal.isPresent()) {
        return Optional.of(behindAdverbs(at + modal.get().size()));
      }
      if (ELSEWHERE.contains(words.at(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAlsoThing(int at) {
    return ActionVerbs.OR_THINGS.contains(words.at(at));
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (ADVERBS.contains(words.at(at))) {
      at++;
    }
    return at;
  }
}
