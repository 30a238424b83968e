package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Counterfactual.Form;
import java.util.Set;

/// "Failed to check", "forgot", "ignored it", "did not check", "never asked", "without checking".
final class OmissionForms {
  private static final Set<String> FAILING =
      Set.of(
          "failed", "fail", "fails", "failing", "neglected", "neglects", "neglecting", "omitted");
  private static final Set<String> FORGETTING =
      Set.of(
          "forgot",
          "forgets",
          "forgotten",
          "forget",
          "ignored",
          "ignores",
          "ignoring",
          "overlooked",
          "overlooks",
          "missed",
          "disregarded",
          "neglected");

  /// Of the past only: "do not restart it" is advice, and "has not been tested" a state.
  private static final Set<String> NEGATED = Set.of("didn't", "hadn't");

  private static final Set<String> STATES = WordList.words("states");
  private static final Set<String> CONTINUOUS = Set.of("wasn't", "weren't");
  private static final Set<String> NEGATABLE = Set.of("did", "had");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "my", "their");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Counterfactuals.Sink sink;

  OmissionForms(Sentence sentence, Counterfactuals.Sink sink) {
    this.sentence = sentence;
    this.clauses = sentence.clauses();
    this.phrases = sentence.phrases();
    this.sink = sink;
  }

  void readAt(int index) {
    readOmission(index);
    readNegation(index);
    readWithout(index);
  }

  private void readOmission(int verb) {
    String word = sentence.word(verb);
    if (FAILING.contains(word) && sentence.word(verb + 1).equals("to")) {
      readFailing(verb);
    } else if (FORGETTING.contains(word)) {
      int last = sentence.word(verb + 1).equals("to") ? verb + 2 : verb;
      boolean isHuman =
          word.startsWith("forg")
              || word.equals("overlooked")
              || (word.equals("missed") && isGerund(sentence.word(verb + 1)));
      addIfActive(verb, last, forgetter(clauses.agentOf(verb), isHuman));
    } else if (word.equals("failure") && sentence.word(verb + 1).equals("to") && verb > 0) {
      readFailureOf(verb);
    } else if (word.equals("failure")
        && sentence.word(verb + 1).equals("of")
        && phrases.agentFrom(verb + 2) == Agent.PERSON
        && sentence.word(phrases.phraseEnd(verb + 2) + 1).equals("to")) {
      sink.add(verb, phrases.phraseEnd(verb + 2) + 2, Form.OMISSION, Agent.PERSON);
    }
  }

  /// "For failing to test", with nobody before it, can only be about people.
  private void readFailing(int verb) {
    String act = sentence.word(phrases.afterAdverbs(verb + 2));
    boolean isBlamed =
        sentence.word(verb).equals("failing")
            && sentence.word(verb - 1).equals("for")
            && Acts.CARE.bases().contains(act);
    Agent agent = noteTaker(Acts.agent(clauses.agentOf(verb), act), act);
    addIfActive(
        verb, phrases.afterAdverbs(verb + 2), isBlamed && !isSomebody(agent) ? Agent.WE : agent);
  }

  /// Only people forget; anything may ignore.
  private static Agent forgetter(Agent agent, boolean forgot) {
    return switch (agent) {
      case THEY -> Agent.PERSON;
      case UNCERTAIN, UNSTATED -> forgot ? Agent.PERSON : agent;
      default -> agent;
    };
  }

  private static boolean isGerund(String word) {
    return word.endsWith("ing") && word.length() > 5;
  }

  /// "The engineer's failure to check", "the failure to patch".
  private void readFailureOf(int noun) {
    String act = sentence.word(phrases.afterAdverbs(noun + 2));
    Agent agent =
        POSSESSIVES.contains(sentence.word(noun - 1)) ? Agent.PERSON : phrases.ownerAt(noun - 1);
    if (agent == Agent.PERSON) {
      sink.add(noun, noun + 2, Form.OMISSION, agent);
    } else if (Acts.CARE.bases().contains(act)) {
      sink.add(noun, phrases.afterAdverbs(noun + 2), Form.OMISSION, Agent.WE);
    }
  }

  private static boolean isSomebody(Agent agent) {
    return agent == Agent.PERSON || agent == Agent.THEY;
  }

  private void addIfActive(int verb, int last, Agent agent) {
    if (!clauses.isPassive(verb)) {
      sink.add(verb, last, Form.OMISSION, agent);
    }
  }

  private void readNegation(int index) {
    boolean auxiliary = NEGATED.contains(sentence.word(index));
    boolean apart =
        NEGATABLE.contains(sentence.word(index)) && sentence.word(index + 1).equals("not");
    int verb = phrases.afterAdverbs(index + (apart ? 2 : 1));
    if ((auxiliary || apart) && isLeftUndone(index, sentence.word(verb))) {
      addNegation(index, verb);
    } else if (isContinuous(index)) {
      addNegation(index, phrases.afterAdverbs(index + 1));
    } else if (sentence.word(index).equals("never")
        && Acts.CONDUCT.pasts().contains(sentence.word(index + 1))
        && !clauses.isPassive(index)) {
      addNegation(index, index + 1);
    }
  }

  /// An act of care is missed whoever the subject; any other only where it is ours.
  private boolean isLeftUndone(int index, String act) {
    return Acts.CONDUCT.bases().contains(act)
        || (!act.isEmpty()
            && !STATES.contains(act)
            && !Participles.isPastForm(act)
            && sentence.word(index).startsWith("did")
            && clauses.agentOf(index) == Agent.WE);
  }

  /// "Were not following".
  private boolean isContinuous(int index) {
    boolean apart = Set.of("was", "were").contains(sentence.word(index));
    boolean negated =
        apart ? sentence.word(index + 1).equals("not") : CONTINUOUS.contains(sentence.word(index));
    return negated && Acts.CARE.gerunds().contains(sentence.word(phrases.afterAdverbs(index + 1)));
  }

  /// A note without a subject about an act of care can only be about a person.
  private static Agent noteTaker(Agent agent, String act) {
    return agent == Agent.UNSTATED && Acts.CARE.hasAnyForm(act) ? Agent.PERSON : agent;
  }

  private void addNegation(int index, int verb) {
    String act = sentence.word(verb);
    Agent agent = Acts.agent(clauses.agentOf(index), act);
    sink.add(index, verb, Form.NEGATION, noteTaker(agent, act));
  }

  private void readWithout(int index) {
    int verb = phrases.afterAdverbs(index + 1);
    if (sentence.word(index).equals("without")
        && Acts.CARE.gerunds().contains(sentence.word(verb))) {
      Agent agent = Acts.agent(clauses.agentBefore(index), sentence.word(verb));
      sink.add(index, verb, Form.NEGATION, agent);
    }
  }
}
