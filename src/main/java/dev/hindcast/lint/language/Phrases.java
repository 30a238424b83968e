package dev.hindcast.lint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds where the noun phrases of a sentence begin and end, and says who they name. Knows no
/// grammar but the order of words.
final class Phrases {
  private static final Set<String> ADVERBS = WordList.words("adverbs");
  private static final Set<String> AUXILIARIES = WordList.words("auxiliaries");
  private static final Set<String> BOUNDARIES = WordList.words("boundaries");
  private static final Set<String> DETERMINERS = WordList.words("determiners");
  private static final Set<String> PREPOSITIONS = WordList.words("prepositions");
  private static final Set<String> QUANTIFIERS =
      Set.of("one", "none", "any", "each", "all", "some", "both", "most", "neither", "many");

  /// Prepositions that open a clause as well.
  private static final Set<String> SUBORDINATORS = Set.of("after", "before", "until", "than");

  /// What ends a label, or begins a note.
  private static final Set<String> LABEL_ENDS =
      Set.of(":", "-", "–", "—", "(", "*", "|", "•", "→", "[", "]");

  /// Words in -ly that are verbs and nouns.
  private static final Set<String> NO_ADVERBS =
      Set.of(
          "apply",
          "reply",
          "supply",
          "comply",
          "imply",
          "multiply",
          "family",
          "assembly",
          "anomaly",
          "butterfly");

  private final List<Token> tokens;
  private final Terms terms;

  Phrases(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.terms = sentence.terms();
  }

  /// Who is named by the noun phrase that begins at a token.
  Agent agentFrom(int start) {
    int last = phraseEnd(start);
    return last < start
        ? Agent.OTHER
        : new NounPhrase(tokens.subList(start, last + 1), terms).agent();
  }

  /// The last token of the noun phrase that begins at a token.
  int phraseEnd(int start) {
    int end = start;
    while (end < tokens.size()
        && !isBoundary(end)
        && !PREPOSITIONS.contains(tokens.get(end).lower())
        && (end == start || !isVerbal(end))) {
      end++;
    }
    return end - 1;
  }

  /// Whose something is: "the reviewer's", "Ana's".
  ///
  /// @param at index of the token with the apostrophe
  Agent ownerAt(int at) {
    if (at < 0 || !tokens.get(at).lower().endsWith("'s")) {
      return Agent.OTHER;
    }
    Token owner = tokens.get(at);
    String name = owner.text().replaceFirst("'s?$", "");
    List<Token> phrase = new ArrayList<>();
    int start = at;
    while (start > 0 && !isBoundary(start - 1) && at - start < 3) {
      start--;
    }
    phrase.addAll(tokens.subList(Math.max(start, opening(start, at)), at));
    phrase.addAll(Token.of(name));
    return phrase.isEmpty() ? Agent.OTHER : new NounPhrase(phrase, terms).agent();
  }

  NounPhrase phraseEndingAt(int last) {
    int start = last;
    while (start > 0 && !isBoundary(start - 1)) {
      start--;
    }
    start = Math.max(afterSubordinator(start, last), opening(start, last));
    if (isObject(start) && isPerson(start - 2)) {
      return new NounPhrase(tokens.subList(start - 2, start - 1), terms);
    }
    return isObject(start) ? new NounPhrase(List.of(), terms) : phrase(start, last);
  }

  /// "The train went on after an engineer failed": who follows "after".
  private int afterSubordinator(int start, int last) {
    for (int at = last; at > start; at--) {
      if (SUBORDINATORS.contains(tokens.get(at - 1).lower())) {
        return at;
      }
    }
    return start;
  }

  private boolean isPerson(int at) {
    return at >= 0 && new NounPhrase(tokens.subList(at, at + 1), terms).agent() == Agent.PERSON;
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

  private NounPhrase phrase(int start, int last) {
    int end = last;
    for (int at = start + 1; at <= last; at++) {
      boolean isPart = QUANTIFIERS.contains(tokens.get(at - 1).lower());
      boolean isDoing = tokens.get(at).lower().endsWith("ing") && isPerson(at - 1);
      if (isDoing || (PREPOSITIONS.contains(tokens.get(at).lower()) && !isPart)) {
        end = at - 1;
        break;
      }
    }
    return new NounPhrase(tokens.subList(start, end + 1), terms);
  }

  /// Whether a token seems to be a noun: no mark, preposition, verb or word between clauses.
  boolean isNoun(int at) {
    if (at >= tokens.size() || isBoundary(at)) {
      return false;
    }
    String word = tokens.get(at).lower();
    return !PREPOSITIONS.contains(word)
        && !DETERMINERS.contains(word)
        && !isVerbal(at)
        && !word.equals("to")
        && !Acts.CONDUCT.bases().contains(word)
        && !Acts.CARE.bases().contains(word)
        && !tokens.get(at).isMasked();
  }

  boolean isVerbal(int at) {
    String word = tokens.get(at).lower();
    return isAdverb(word)
        || isAuxiliary(word)
        || Participles.isPastForm(word)
        || (word.endsWith("ing") && word.length() > 4);
  }

  boolean isBoundary(int at) {
    Token token = tokens.get(at);
    return BOUNDARIES.contains(token.lower())
        || (!token.isWord() && !token.isMasked() && !token.text().equals("'"));
  }

  static boolean isNominal(Token token) {
    return token.isWord() || token.isMasked();
  }

  /// Whether a phrase ends before a token, for it is no word.
  boolean isClauseMark(int at) {
    return at >= tokens.size() || (isBoundary(at) && !tokens.get(at).isWord());
  }

  /// Whether a sentence or a note begins with a token: "Mistake: forgot to …" begins after its
  /// label.
  boolean isOpening(int at) {
    return at == 0 || (at <= tokens.size() && endsLabel(at - 1));
  }

  boolean endsLabel(int at) {
    String text = tokens.get(at).text();
    return LABEL_ENDS.contains(text) || (!tokens.get(at).isWord() && isOpening(at));
  }

  /// The index of the first token from an index on that is no adverb.
  int afterAdverbs(int index) {
    int at = index;
    while (at < tokens.size() && isAdverb(tokens.get(at).lower())) {
      at++;
    }
    return at;
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || (word.endsWith("ly")
            && word.length() > 4
            && !NO_ADVERBS.contains(word)
            && !NounPhrase.isGivenName(word));
  }

  boolean hasWord(String... words) {
    Set<String> wanted = Set.of(words);
    return tokens.stream().map(Token::lower).anyMatch(wanted::contains);
  }

  /// Whether a token may be the last of a subject.
  boolean endsSubject(int at) {
    return at >= 0 && isNominal(tokens.get(at)) && !BOUNDARIES.contains(tokens.get(at).lower());
  }

  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }
}
