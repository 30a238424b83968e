package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.language.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The verbs with which actions begin, and in which forms.
final class ActionVerbs {

  /// Those whose end can be seen.
  static final Set<String> PLAIN = WordList.words("action-verbs");

  /// Those that are things as often.
  static final Set<String> OR_THINGS = WordList.words("noun-verbs");

  static final Set<String> IMPROVING = WordList.words("improving-verbs");

  /// May be several words.
  static final Set<String> INQUIRING = phrases("inquiring-verbs");

  /// May be several words.
  static final Set<String> SOFT = phrases("soft-verbs");

  static final Set<String> RAISING = WordList.words("raising-verbs");

  static final Set<String> BRINGING = WordList.words("bringing-verbs");

  /// Any verb that may begin an action.
  static final Set<String> ANY =
      Stream.of(PLAIN, OR_THINGS, IMPROVING, INQUIRING, SOFT, RAISING, BRINGING)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());

  /// The things that such a verb makes, before `of`, `to` or `into`.
  static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("improvement", "improve"),
          Map.entry("improvements", "improve"),
          Map.entry("enhancement", "enhance"),
          Map.entry("enhancements", "enhance"),
          Map.entry("optimisation", "optimise"),
          Map.entry("optimization", "optimize"),
          Map.entry("refinement", "refine"),
          Map.entry("investigation", "investigate"),
          Map.entry("exploration", "explore"),
          Map.entry("evaluation", "evaluate"),
          Map.entry("assessment", "assess"),
          Map.entry("consideration", "consider"));

  /// `improving` and `improved`, and the verb they come from.
  static final Map<String, String> GERUNDS = forms("ing");

  static final Map<String, String> PARTICIPLES = forms("ed");

  private ActionVerbs() {}

  private static Set<String> phrases(String list) {
    return WordList.lines(list).stream()
        .map(words -> String.join(" ", words))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> forms(String ending) {
    Map<String, String> forms = new HashMap<>();
    for (String phrase : ANY) {
      List<String> words = List.of(phrase.split(" ", -1));
      forms.put(
          form(words.getFirst(), ending) + phrase.substring(words.getFirst().length()), phrase);
    }
    return Map.copyOf(forms);
  }

  private static String form(String verb, String ending) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + ending;
    }
    return verb.endsWith("y") && ending.equals("ed")
        ? verb.substring(0, verb.length() - 1) + "i" + ending
        : verb + ending;
  }
}
