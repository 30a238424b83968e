package dev.hindcast.lint.language;

import java.util.List;
import java.util.Set;

/// Finds who acts in a sentence by looking to the left of a verb. Knows no grammar but the order of
/// words; where that does not decide, the answer is [Agent#OTHER].
final class Clauses {
  private static final Set<String> ADVERBS = WordList.words("adverbs");
  private static final Set<String> AUXILIARIES = WordList.words("auxiliaries");
  private static final Set<String> BOUNDARIES = WordList.words("boundaries");
  private static final Set<String> DETERMINERS = WordList.words("determiners");
  private static final Set<String> PREPOSITIONS = WordList.words("prepositions");
  private static final Set<String> JOINING = Set.of("and", "but", "or", "then", "&", "nor", "yet");
  private static final Set<String> QUANTIFIERS =
      Set.of("one", "none", "any", "each", "all", "some", "both", "most", "neither", "many");
  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "wasn't", "weren't", "isn't");

  /// A subject is near the start of its clause.
  private static final int LONGEST_SUBJECT = 8;

  private final List<Token> tokens;
  private final Set<String> names;

  Clauses(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.names = sentence.names();
  }

  /// Who does what the verb says.
  ///
  /// @param verb index of the first token of the verb, its auxiliaries included
  Agent agentOf(int verb) {
    int last = skipInsertion(lastBefore(verb));
    if (last < 0 || isOpening(last)) {
      return Agent.UNSTATED;
    }
    Token token = tokens.get(last);
    if (JOINING.contains(token.lower()) || token.lower().equals(",")) {
      return inherited(last);
    }
    if (token.lower().equals("who")) {
      return antecedent(last);
    }
    return BOUNDARIES.contains(token.lower()) || !isNominal(token)
        ? Agent.OTHER
        : known(phraseEndingAt(last).agent(), last);
  }

  /// Who acts in the main clause before a place: the nearest subject to its left, or whom a passive
  /// names after "by".
  Agent agentBefore(int index) {
    for (int at = index - 1; at > 0; at--) {
      if (tokens.get(at - 1).lower().equals("by")) {
        Agent agent = phraseStartingAt(at, index).agent();
        if (agent == Agent.PERSON) {
          return agent;
        }
      }
    }
    return inherited(index);
  }

  /// Whether the verb is passive: "was ignored", "had been overlooked".
  boolean isPassive(int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      String word = tokens.get(at).lower();
      if (BE.contains(word)) {
        return true;
      }
      if (!isAdverb(word)) {
        return false;
      }
    }
    return false;
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || (word.endsWith("ly") && word.length() > 4 && !NounPhrase.isGivenName(word));
  }

  /// The last token of the subject: before the adverbs and auxiliaries of the verb.
  private int lastBefore(int verb) {
    int at = verb - 1;
    while (at >= 0
        && (isAdverb(tokens.get(at).lower()) || AUXILIARIES.contains(tokens.get(at).lower()))
        && !JOINING.contains(tokens.get(at).lower())) {
      at--;
    }
    return at;
  }

  /// Before "(…)" or ", who was new," as it stands between a subject and its verb.
  private int skipInsertion(int at) {
    if (at > 0 && tokens.get(at).text().equals(")")) {
      int open = indexBefore("(", at);
      return open < 0 ? at : open - 1;
    }
    if (at > 0 && tokens.get(at).text().equals(",")) {
      int comma = indexBefore(",", at);
      boolean inserted =
          comma > 0
              && Set.of("who", "which", "being", "as").contains(tokens.get(comma + 1).lower());
      return inserted ? comma - 1 : at;
    }
    return at;
  }

  private int indexBefore(String text, int at) {
    for (int index = at - 1; index >= 0; index--) {
      if (tokens.get(index).text().equals(text)) {
        return index;
      }
    }
    return -1;
  }

  /// A note such as "Mistake: forgot to …" begins after its label.
  private boolean isOpening(int at) {
    return Set.of(":", "-", "–", "—", "(", "*", "|").contains(tokens.get(at).text());
  }

  /// "X did one thing but failed to do another": X.
  private Agent inherited(int before) {
    int end = before;
    for (int at = before - 1; at >= 0; at--) {
      if (at == 0 || isBoundary(at - 1)) {
        Agent agent = subjectAt(at, end);
        if (agent != Agent.UNSTATED) {
          return known(agent, at);
        }
        end = at;
      }
    }
    return Agent.OTHER;
  }

  /// The subject of a clause, or [Agent#UNSTATED] where no verb shows that it has one.
  private Agent subjectAt(int start, int end) {
    for (int at = start; at + 1 < Math.min(end, start + LONGEST_SUBJECT); at++) {
      if (isNominal(tokens.get(at)) && beginsVerb(at + 1, end)) {
        return phraseEndingAt(at).agent();
      }
    }
    return Agent.UNSTATED;
  }

  private boolean beginsVerb(int index, int end) {
    int at = index;
    while (at < end && isAdverb(tokens.get(at).lower())) {
      at++;
    }
    return at < end
        && (AUXILIARIES.contains(tokens.get(at).lower())
            || Participles.isPastForm(tokens.get(at).lower()));
  }

  private Agent antecedent(int relative) {
    int last = relative - 1;
    if (last >= 0 && tokens.get(last).text().equals(",")) {
      last--;
    }
    if (last < 0) {
      return Agent.OTHER;
    }
    Agent agent = phraseEndingAt(last).agent();
    return agent == Agent.OTHER ? Agent.PERSON : agent;
  }

  private NounPhrase phraseEndingAt(int last) {
    int start = last;
    while (start > 0 && !isBoundary(start - 1)) {
      start--;
    }
    start = Math.max(start, opening(start, last));
    return isObject(start) ? new NounPhrase(List.of(), names) : phrase(start, last);
  }

  /// "Appointing a manager could have helped" is about appointing.
  private boolean isObject(int start) {
    return start > 0
        && tokens.get(start - 1).lower().endsWith("ing")
        && !PREPOSITIONS.contains(tokens.get(start - 1).lower());
  }

  /// The last determiner that no preposition stands before opens the phrase.
  private int opening(int start, int last) {
    for (int at = last; at > start; at--) {
      if (DETERMINERS.contains(tokens.get(at).lower())
          && !PREPOSITIONS.contains(tokens.get(at - 1).lower())) {
        return at;
      }
    }
    return start;
  }

  private NounPhrase phraseStartingAt(int start, int limit) {
    int last = start;
    while (last + 1 < limit
        && !isBoundary(last + 1)
        && !PREPOSITIONS.contains(tokens.get(last + 1).lower())) {
      last++;
    }
    return new NounPhrase(tokens.subList(start, last + 1), names);
  }

  private NounPhrase phrase(int start, int last) {
    int end = last;
    for (int at = start + 1; at <= last; at++) {
      boolean isPart = QUANTIFIERS.contains(tokens.get(at - 1).lower());
      if (PREPOSITIONS.contains(tokens.get(at).lower()) && !isPart) {
        end = at - 1;
        break;
      }
    }
    return new NounPhrase(tokens.subList(start, end + 1), names);
  }

  /// "They" is whoever stands earlier in the sentence, if that is somebody.
  private Agent known(Agent agent, int at) {
    if (agent != Agent.THEY) {
      return agent;
    }
    for (int index = at - 1; index >= 0; index--) {
      if (new NounPhrase(tokens.subList(index, index + 1), names).agent() == Agent.PERSON) {
        return Agent.PERSON;
      }
    }
    return Agent.THEY;
  }

  private boolean isBoundary(int at) {
    Token token = tokens.get(at);
    return BOUNDARIES.contains(token.lower())
        || (!token.isWord() && !token.isMasked() && !token.text().equals("'"));
  }

  private static boolean isNominal(Token token) {
    return token.isWord() || token.isMasked();
  }
}
