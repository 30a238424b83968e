package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.language.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds in an action by what one will see that it is done: a measure, a purpose that is a fact, a
/// means, or a second verb whose end can be seen.
final class EndState {
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "percent",
          "ms",
          "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "min",
          "mins",
          "minute",
          "minutes",
          "h",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "gb",
          "mb",
          "kb",
          "tb",
          "gib",
          "mib",
          "requests",
          "rps",
          "qps",
          "times",
          "retries",
          "nodes",
          "replicas",
          "users",
          "connections",
          "attempts",
          "copies",
          "characters",
          "bytes",
          "people",
          "members");

  private static final Pattern MEASURE =
      Pattern.compile("\\d+(?:[.,]\\d+)?(?:ms|s|m|h|d|min|gb|mb|kb|tb|gib|mib|x)?");

  private static final Set<String> COMPARED =
      Set.of(
          "<", ">", "=", "≥", "≤", "to", "from", "below", "under", "above", "over", "within",
          "than", "least", "most", "every", "exceeds", "exceed", "reaches", "after", "before");

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "our", "all", "any", "each", "every", "its", "their", "this", "that",
          "these", "those", "some", "when", "if", "on", "one", "it", "them", "new", "whether");

  private static final Set<String> THINGS =
      Set.of(
          "we", "it", "they", "the", "a", "an", "any", "all", "that", "no", "one", "each", "every");

  private static final Set<String> WRITTEN =
      Set.of("rfc", "adr", "proposal", "decision", "write-up", "writeup", "recommendation", "poc");

  private static final Set<String> OUTCOMES = WordList.words("outcome-verbs");

  private static final Set<String> EXAMPLES =
      Set.of("e.g", "i.e", "such", "for", "like", "eg", "ie");

  private final ActionText text;

  EndState(ActionText text) {
    this.text = text;
  }

  /// Whether what is to be better has an end that can be seen.
  ///
  /// @param from index of the word behind the verb
  boolean ofImprovement(int from) {
    for (int at = from; at < text.words().size(); at++) {
      if (isMeasure(at)
          || isPurpose(at)
          || isMeans(at)
          || isOutcome(at)
          || isSecondVerb(at, from)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what is to be looked into has one.
  ///
  /// @param from index of the word behind the verb
  boolean ofInquiry(int from) {
    for (int at = from; at < text.words().size(); at++) {
      if (isPurpose(at) || isSecondVerb(at, from) || WRITTEN.contains(text.at(at))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a number says how much.
  boolean isMeasured() {
    for (int at = 0; at < text.words().size(); at++) {
      if (isMeasure(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeasure(int at) {
    String word = text.at(at);
    if (word.isEmpty() || !MEASURE.matcher(word).matches()) {
      return false;
    }
    boolean hasUnit = !Character.isDigit(word.charAt(word.length() - 1));
    return hasUnit || UNITS.contains(text.at(at + 1)) || COMPARED.contains(text.at(at - 1));
  }

  /// `so that`, `until`; a purpose that only begins with `to` is a wish as often.
  private boolean isPurpose(int at) {
    String next = text.at(at + 1);
    return switch (text.at(at)) {
      case "until" -> true;
      case "so" -> THINGS.contains(next);
      case "such" -> next.equals("that");
      default -> false;
    };
  }

  /// `by adding …`, `with a …`.
  private boolean isMeans(int at) {
    String next = text.at(at + 1);
    return switch (text.at(at)) {
      case "by", "via", "through" -> next.endsWith("ing") && ActionVerbs.GERUNDS.containsKey(next);
      case "with" -> next.equals("a") || next.equals("an");
      default -> false;
    };
  }

  /// `to refuse …`.
  private boolean isOutcome(int at) {
    return text.at(at).equals("to") && OUTCOMES.contains(text.at(at + 1));
  }

  /// `and fix …`, `: page …`.
  private boolean isSecondVerb(int at, int from) {
    boolean isJoined = Set.of("and", "then", "&", "or", "/", "+").contains(text.at(at));
    if (isJoined || text.at(at).equals(",")) {
      int verb = text.at(at + 1).equals("then") ? at + 2 : at + 1;
      return isVerb(verb, at == from);
    }
    return text.endsClause(at) && isVerb(behindExample(at + 1), false);
  }

  private int behindExample(int from) {
    int at = from;
    while (EXAMPLES.contains(text.at(at))
        || Set.of(".", ",", ":", "example", "as").contains(text.at(at))) {
      at++;
    }
    return at;
  }

  /// Whether a word is a verb whose end can be seen.
  ///
  /// @param isSure whether only a verb can stand there
  private boolean isVerb(int at, boolean isSure) {
    String word = text.at(at);
    if (!ActionVerbs.PLAIN.contains(word) || ActionVerbs.IMPROVING.contains(word)) {
      return false;
    }
    return isSure || !ActionVerbs.OR_THINGS.contains(word) || DETERMINERS.contains(text.at(at + 1));
  }
}
