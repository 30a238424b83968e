package dev.hindcast.lint.language;

import java.util.List;
import java.util.Set;

/// Finds who acts in a sentence by looking to the left of a verb. Knows no grammar but the order of
/// words; where that does not decide, the answer is [Agent#OTHER].
final class Clauses {
  private static final Set<String> JOINING = Set.of("and", "but", "or", "then", "&", "nor", "yet");

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

  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "wasn't", "weren't", "isn't");

  /// A subject is near the start of its clause.
  private static final int LONGEST_SUBJECT = 8;

  private final List<Token> tokens;
  private final Terms terms;
  private final Phrases phrases;

  Clauses(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.terms = sentence.terms();
    this.phrases = sentence.phrases();
  }

  /// Who does what the verb says.
  ///
  /// @param verb index of the first token of the verb, its auxiliaries included
  Agent agentOf(int verb) {
    int last = skipInsertion(lastBefore(verb));
    if (last < 0 || phrases.endsLabel(last)) {
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
        !phrases.endsSubject(last)
            ? Agent.OTHER
            : known(phrases.phraseEndingAt(last).agent(), last);
    return agent == Agent.OTHER && tokens.getFirst().lower().equals("whoever")
        ? Agent.PERSON
        : agent;
  }

  /// Who acts in the main clause before a place: the nearest subject to its left, or whom a passive
  /// names after "by".
  Agent agentBefore(int index) {
    for (int at = index - 1; at > 0; at--) {
      if (tokens.get(at - 1).lower().equals("by")) {
        Agent agent = phrases.agentFrom(at);
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
    for (int at = from; at < tokens.size() && !phrases.isBoundary(at); at++) {
      if (tokens.get(at).lower().equals("by")) {
        return phrases.agentFrom(at + 1);
      }
    }
    return Agent.OTHER;
  }

  /// Whether the subject before a verb is a step that people take: "appointing a manager".
  boolean isStep(int verb) {
    int start = verb;
    while (start > 0 && !phrases.isBoundary(start - 1)) {
      start--;
    }
    String first = tokens.get(start).lower();
    return start < verb
        && ((first.endsWith("ing") && first.length() > 5)
            || (start == 0 && Participles.isPastForm(first)));
  }

  /// Whether "whether" or a question word opens the clause of a verb.
  boolean isAsked(int verb) {
    for (int at = verb - 1; at >= 0 && !phrases.isClauseMark(at); at--) {
      if (tokens.get(at).lower().equals("whether")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb is passive: "was ignored", "had been overlooked".
  boolean isPassive(int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      String word = tokens.get(at).lower();
      if (BE.contains(word)) {
        return true;
      }
      if (!Phrases.isAdverb(word)) {
        return false;
      }
    }
    return false;
  }

  /// The last token of the subject: before the adverbs and auxiliaries of the verb.
  private int lastBefore(int verb) {
    int at = verb - 1;
    while (at >= 0
        && (Phrases.isAdverb(tokens.get(at).lower()) || Phrases.isAuxiliary(tokens.get(at).lower()))
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
            || (word.equals("since") && Phrases.isAuxiliary(tokens.get(at - 1).lower()));
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

  /// "X did one thing but failed to do another": X.
  private Agent inherited(int before) {
    int end = before;
    for (int at = before - 1; at >= 0; at--) {
      if (at == 0 || phrases.isBoundary(at - 1)) {
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
      if (Phrases.isNominal(tokens.get(at)) && beginsVerb(at + 1, end)) {
        return phrases.phraseEndingAt(at).agent();
      }
    }
    return Agent.UNSTATED;
  }

  private boolean beginsVerb(int index, int end) {
    int at = index;
    while (at < end && Phrases.isAdverb(tokens.get(at).lower())) {
      at++;
    }
    return at < end
        && (Phrases.isAuxiliary(tokens.get(at).lower())
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
    Agent agent = phrases.phraseEndingAt(last).agent();
    return agent == Agent.OTHER ? Agent.PERSON : agent;
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
}
