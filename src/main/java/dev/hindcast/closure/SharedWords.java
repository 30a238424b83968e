package dev.hindcast.closure;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which factors the words of actions seem to take up: those with which an action shares two
/// content words, or one that no other factor has.
///
/// Synonyms are beyond it, so it is for suggestions only, and rather silent: nothing is said where
/// no factor is taken up at all, for then factors and actions speak different languages; nor of
/// factors of few words, nor of what was mended already.
final class SharedWords {
  private static final int WORDS_OF_A_FACTOR = 3;
  private static final int ENOUGH = 2;

  /// More are no list that somebody wrote.
  private static final int MOST = 200;

  /// Some tell below the cause how it was mended.
  private static final Pattern MENDED =
      Pattern.compile("(?i)[^\\p{L}✅]*+(?:✅|fixed\\b|resolved\\b|solved\\b)");

  private final List<Factor> factors;
  private final List<Action> actions;
  private final IdentityHashMap<Factor, Set<String>> factorWords = new IdentityHashMap<>();
  private final IdentityHashMap<Action, Set<String>> actionWords = new IdentityHashMap<>();
  private final Map<String, Integer> factorsWithWord = new HashMap<>();

  SharedWords(Postmortem postmortem, List<Action> actions) {
    this.factors = postmortem.factors().stream().limit(MOST).toList();
    this.actions = actions.stream().limit(MOST).toList();
    Map<Integer, String> bodies =
        postmortem.sections().stream()
            .collect(
                Collectors.toMap(
                    section -> section.span().start(), Section::text, (first, _) -> first));
    for (Factor factor : factors) {
      String below = bodies.getOrDefault(factor.span().start(), "");
      Set<String> words =
          ContentWords.of(
              String.join(
                  " ", postmortem.file().text(factor.span()), factor.summary().text(), below));
      factorWords.put(factor, words);
      words.forEach(word -> factorsWithWord.merge(word, 1, Integer::sum));
    }
    for (Action action : this.actions) {
      String text = postmortem.file().text(action.span()) + " " + action.summary().text();
      actionWords.put(action, ContentWords.of(text));
    }
  }

  /// The factors that no action seems to be about, in the order of the text.
  List<Factor> untouched() {
    List<Factor> told =
        factors.stream()
            .filter(factor -> of(factor).size() >= WORDS_OF_A_FACTOR)
            .filter(factor -> !MENDED.matcher(factor.summary().text()).lookingAt())
            .toList();
    List<Factor> untouched =
        told.stream()
            .filter(factor -> factor.acceptedRisk() == null)
            .filter(factor -> actions.stream().noneMatch(action -> touch(of(action), factor)))
            .toList();
    return untouched.size() < told.size() ? untouched : List.of();
  }

  /// The action that shares most words with a factor, of equals the first; empty where none shares
  /// any.
  Optional<Action> nearest(Factor factor) {
    Action nearest = null;
    int most = 0;
    for (Action action : actions) {
      int shared = shared(of(action), factor).size();
      if (shared > most) {
        nearest = action;
        most = shared;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// Whether words take up a factor.
  boolean touch(Set<String> words, Factor factor) {
    Set<String> shared = shared(words, factor);
    return shared.size() >= ENOUGH
        || shared.stream().anyMatch(word -> factorsWithWord.getOrDefault(word, 0) == 1);
  }

  /// Whether an action shares enough of some words.
  boolean areShared(Set<String> words) {
    return actions.stream()
        .anyMatch(action -> of(action).stream().filter(words::contains).count() >= ENOUGH);
  }

  private Set<String> shared(Set<String> words, Factor factor) {
    return of(factor).stream().filter(words::contains).collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> of(Factor factor) {
    return factorWords.getOrDefault(factor, Set.of());
  }

  private Set<String> of(Action action) {
    return actionWords.getOrDefault(action, Set.of());
  }
}
