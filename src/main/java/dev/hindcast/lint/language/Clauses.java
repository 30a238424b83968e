package dev.hindcast.lint.language;

import java.util.ArrayList;
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

  /// Prepositions that open a clause as well.
  private static final Set<String> SUBORDINATORS = Set.of("after", "before", "until", "than");

  /// What may stand between commas behind a subject: "Ana, who was new,".
  private static final Set<String> INSERTIONS =
      Set.of(
          "who",
          "which",
          "being",
          "as",
          "while",
          "when",
          "having",
          "working",
          "acting",
          "despite",
          "following",
          "during",
          "after",
          "in",
          "at",
          "on",
          "under",
          "unaware",
          "believing",
          "thinking",
          "intending",
          "trying");

  /// Words that with "to" are part of a verb.
  private static final Set<String> LEADING_TO =
      Set.of("need", "needs", "needed", "have", "has", "had", "ought", "going", "required", "want");

  /// What ends a label, or begins a note.
  private static final Set<String> LABEL_ENDS =
      Set.of(":", "-", "–", "—", "(", "*", "|", "•", "→", "[", "]");

  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "wasn't", "weren't", "isn't");

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

  /// A subject is near the start of its clause.
  private static final int LONGEST_SUBJECT = 8;

  private final List<Token> tokens;
  private final Terms terms;

  Clauses(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.terms = sentence.terms();
  }

  /// Who does what the verb says.
  ///
  /// @param verb index of the first token of the verb, its auxiliaries included
  Agent agentOf(int verb) {
    int last = skipInsertion(lastBefore(verb));
    if (last < 0 || endsLabel(last)) {
      return Agent.UNSTATED;
    }
    Token token = tokens.get(last);
    if (JOINING.contains(token.lower()) || token.lower().equals(",")) {
      return inherited(last);
    }
    if (token.lower().equals("who")) {
      return antecedent(last);
    }
    Agent agent =
        BOUNDARIES.contains(token.lower()) || !isNominal(token)
            ? Agent.OTHER
            : known(phraseEndingAt(last).agent(), last);
    return agent == Agent.OTHER && tokens.getFirst().lower().equals("whoever")
        ? Agent.PERSON
        : agent;
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

  /// Who did what a passive tells: whoever stands after the next "by" of its clause.
  ///
  /// @param from index after the participle
  Agent agentAfterBy(int from) {
    for (int at = from; at < tokens.size() && !isBoundary(at); at++) {
      if (tokens.get(at).lower().equals("by")) {
        return agentFrom(at + 1);
      }
    }
    return Agent.OTHER;
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

  private boolean isVerbal(int at) {
    String word = tokens.get(at).lower();
    return isAdverb(word)
        || AUXILIARIES.contains(word)
        || Participles.isPastForm(word)
        || (word.endsWith("ing") && word.length() > 4);
  }

  /// The index of the first token from an index on that is no adverb.
  int afterAdverbs(int index) {
    int at = index;
    while (at < tokens.size() && isAdverb(tokens.get(at).lower())) {
      at++;
    }
    return at;
  }

  /// Whether a token may be the last of a subject.
  boolean endsSubject(int at) {
    return at >= 0 && isNominal(tokens.get(at)) && !BOUNDARIES.contains(tokens.get(at).lower());
  }

  /// Whether the subject before a verb is a step that people take: "appointing a manager".
  boolean isStep(int verb) {
    int start = verb;
    while (start > 0 && !isBoundary(start - 1)) {
      start--;
    }
    String first = tokens.get(start).lower();
    return start < verb
        && ((first.endsWith("ing") && first.length() > 5)
            || (start == 0 && Participles.isPastForm(first)));
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

  /// Whether "whether" or a question word opens the clause of a verb.
  boolean isAsked(int verb) {
    for (int at = verb - 1; at >= 0 && !isClauseMark(at); at--) {
      if (tokens.get(at).lower().equals("whether")) {
        return true;
      }
    }
    return false;
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

  boolean hasWord(String... words) {
    Set<String> wanted = Set.of(words);
    return tokens.stream().map(Token::lower).anyMatch(wanted::contains);
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
        || (word.endsWith("ly")
            && word.length() > 4
            && !NO_ADVERBS.contains(word)
            && !NounPhrase.isGivenName(word));
  }

  /// The last token of the subject: before the adverbs and auxiliaries of the verb.
  private int lastBefore(int verb) {
    int at = verb - 1;
    while (at >= 0
        && (isAdverb(tokens.get(at).lower()) || AUXILIARIES.contains(tokens.get(at).lower()))
        && !JOINING.contains(tokens.get(at).lower())) {
      at--;
    }
    return skipInfinitive(at);
  }

  /// "We need to be", "the operator had since been".
  private int skipInfinitive(int at) {
    if (at <= 0) {
      return at;
    }
    String word = tokens.get(at).lower();
    boolean leads =
        (word.equals("to") && LEADING_TO.contains(tokens.get(at - 1).lower()))
            || (word.equals("since") && AUXILIARIES.contains(tokens.get(at - 1).lower()));
    return leads ? lastBefore(at - 1) : at;
  }

  /// Before "(…)" or ", who was new," as it stands between a subject and its verb.
  private int skipInsertion(int at) {
    if (at < 0) {
      return at;
    }
    if (at > 0 && tokens.get(at).text().equals(")")) {
      int open = indexBefore("(", at);
      return open < 0 ? at : open - 1;
    }
    if (at > 0 && tokens.get(at).text().equals(",")) {
      int comma = indexBefore(",", at);
      return comma > 0 && (isInsertion(comma + 1) || isName(comma + 1, at)) ? comma - 1 : at;
    }
    return at;
  }

  private boolean isInsertion(int at) {
    return INSERTIONS.contains(tokens.get(at).lower());
  }

  /// "Our bot, Morgan, failed": the name says no more than what stands before it.
  private boolean isName(int from, int to) {
    return to - from <= 2
        && to > from
        && tokens.subList(from, to).stream().allMatch(Token::isCapitalized);
  }

  private int indexBefore(String text, int at) {
    for (int index = at - 1; index >= 0; index--) {
      if (tokens.get(index).text().equals(text)) {
        return index;
      }
    }
    return -1;
  }

  /// Whether a sentence or a note begins with a token: "Mistake: forgot to …" begins after its
  /// label.
  boolean isOpening(int at) {
    return at == 0 || (at <= tokens.size() && endsLabel(at - 1));
  }

  private boolean endsLabel(int at) {
    String text = tokens.get(at).text();
    return LABEL_ENDS.contains(text) || (!tokens.get(at).isWord() && isOpening(at));
  }

  /// Whether a phrase ends before a token, for it is no word.
  boolean isClauseMark(int at) {
    return at >= tokens.size() || (isBoundary(at) && !tokens.get(at).isWord());
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

  private NounPhrase phraseStartingAt(int start, int limit) {
    int last = start;
    while (last + 1 < limit
        && !isBoundary(last + 1)
        && !PREPOSITIONS.contains(tokens.get(last + 1).lower())) {
      last++;
    }
    return new NounPhrase(tokens.subList(start, last + 1), terms);
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

  /// "They" is whoever stands earlier in the sentence, if that is somebody.
  private Agent known(Agent agent, int at) {
    if (agent != Agent.THEY) {
      return agent;
    }
    for (int index = at - 1; index >= 0; index--) {
      if (new NounPhrase(tokens.subList(index, index + 1), terms).agent() == Agent.PERSON) {
        return Agent.PERSON;
      }
    }
    return hasPlural(at) ? Agent.OTHER : Agent.THEY;
  }

  /// "The tests passed, but they …": they are the tests.
  private boolean hasPlural(int before) {
    return tokens.stream()
        .limit(Math.max(0, before))
        .map(Token::lower)
        .anyMatch(word -> word.length() > 4 && word.endsWith("s") && !word.endsWith("ss"));
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
