package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Counterfactual.Form;
import java.util.Set;

/// "If she had checked", "had they asked", "had the app been tested".
final class ConditionForms {
  private static final Set<String> ELSEWISE =
      Set.of("would", "wouldn't", "could", "couldn't", "might", "would've", "could've");
  private static final Set<String> UNDONE = WordList.words("undone-acts");

  /// How far a condition's verb is from its beginning.
  private static final int LONGEST_CONDITION = 7;

  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Counterfactuals.Sink sink;

  ConditionForms(Sentence sentence, Counterfactuals.Sink sink) {
    this.sentence = sentence;
    this.clauses = sentence.clauses();
    this.phrases = sentence.phrases();
    this.sink = sink;
  }

  void readAt(int index) {
    String word = sentence.word(index);
    if (word.endsWith("'d")) {
      readShortened(index);
      return;
    }
    if (!word.equals("had") && !word.equals("hadn't") && !word.equals("have")) {
      return;
    }
    if (!speaksOfElse() && !isIfOnly(index)) {
      return;
    }
    if (isInverted(index)) {
      readInverted(index);
    } else if (!word.equals("have") || isIfOnly(index)) {
      readPlain(index);
    }
  }

  /// "If we'd asked", "if only they'd asked".
  private void readShortened(int index) {
    String pronoun = sentence.word(index).replace("'d", "");
    int verb = phrases.afterAdverbs(index + 1);
    if (openingBefore(index) >= 0 && isAct(verb) && (speaksOfElse() || isIfOnly(index))) {
      Agent agent = new NounPhrase(Token.of(pronoun), sentence.terms()).agent();
      sink.add(index, verb, Form.CONDITION, agent);
    }
  }

  private void readPlain(int had) {
    int opening = openingBefore(had);
    int verb = phrases.afterAdverbs(had + 1);
    if (opening >= 0 && isAct(verb) && !isDenied(had)) {
      Agent agent = Acts.agent(clauses.agentOf(had), sentence.word(verb));
      sink.add(had, verb, Form.CONDITION, agent);
    }
  }

  /// "Had Ana read the plan"; "had the plan been read".
  private void readInverted(int had) {
    for (int verb = had + 2; verb <= had + 6; verb++) {
      boolean passive = sentence.word(verb - 1).equals("been");
      if (passive ? UNDONE.contains(sentence.word(verb)) : isAct(verb)) {
        Agent agent = passive ? Agent.WE : Acts.agent(clauses.agentOf(verb), sentence.word(verb));
        if (agent == Agent.PERSON || agent == Agent.WE) {
          sink.add(had, verb, Form.CONDITION, agent);
        }
        return;
      }
    }
  }

  private boolean isInverted(int had) {
    return sentence.word(had).equals("had")
        && (!phrases.endsSubject(had - 1) || sentence.word(had - 2).equals("have"))
        && openingBefore(had) < 0;
  }

  private boolean isAct(int verb) {
    String word = sentence.word(verb);
    return Participles.isPastForm(word)
        && !word.equals("had")
        && !word.equals("been")
        && !Participles.describes(sentence.word(phrases.afterAdverbs(verb + 1)));
  }

  /// "If she had not spotted it" is praise.
  private boolean isDenied(int had) {
    return sentence.word(had).equals("hadn't") || sentence.word(had + 1).equals("not");
  }

  private boolean isIfOnly(int had) {
    int opening = openingBefore(had);
    return opening >= 0 && sentence.word(opening + 1).equals("only");
  }

  private int openingBefore(int had) {
    for (int at = had - 1; at >= Math.max(0, had - LONGEST_CONDITION); at--) {
      if (sentence.word(at).equals("if")) {
        return at;
      }
    }
    return -1;
  }

  private boolean speaksOfElse() {
    return sentence.tokens().stream().map(Token::lower).anyMatch(ELSEWISE::contains);
  }
}
