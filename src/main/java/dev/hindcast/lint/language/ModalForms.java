package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Counterfactual.Form;
import java.util.Set;

/// "Should have checked", "could have been caught", "was supposed to check".
final class ModalForms {
  private static final Set<String> OBLIGATION =
      Set.of("should", "shouldn't", "should've", "ought", "oughtn't", "shoulda");
  private static final Set<String> POSSIBILITY =
      Set.of("could", "would", "might", "could've", "would've", "might've", "coulda");
  private static final Set<String> HAVE = Set.of("have", "of", "'ve", "has");
  private static final Set<String> NOT = Set.of("not", "never");
  private static final Set<String> UNDONE = WordList.words("undone-acts");

  /// What something might have been, had people acted otherwise.
  private static final Set<String> BETTER =
      Set.of(
          "better",
          "faster",
          "quicker",
          "sooner",
          "earlier",
          "shorter",
          "easier",
          "smoother",
          "clearer",
          "smaller",
          "simpler",
          "avoided",
          "prevented",
          "mitigated",
          "resolved",
          "detected",
          "reduced",
          "averted",
          "limited",
          "shortened",
          "contained");

  /// What is more than the circumstances made one: "been more careful", "been aware".
  private static final Set<String> DISPOSITION =
      Set.of(
          "more",
          "careful",
          "aware",
          "clearer",
          "faster",
          "quicker",
          "better",
          "monitoring",
          "paying",
          "watching",
          "checking",
          "looking",
          "testing");

  private static final Set<Agent> ANSWERABLE =
      Set.of(Agent.PERSON, Agent.WE, Agent.THEY, Agent.CUSTOMER, Agent.UNSTATED);

  /// What a step of people might have done for the outcome.
  private static final Set<String> OUTCOME =
      Set.of("helped", "led", "lead", "prevented", "avoided", "saved", "reduced", "shortened");

  private static final Set<String> MEANT = Set.of("supposed", "meant");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Counterfactuals.Sink sink;

  ModalForms(Sentence sentence, Counterfactuals.Sink sink) {
    this.sentence = sentence;
    this.clauses = sentence.clauses();
    this.phrases = sentence.phrases();
    this.sink = sink;
  }

  void readAt(int index) {
    if (MEANT.contains(sentence.word(index)) && sentence.word(index + 1).equals("to")) {
      readMeant(index);
    }
    if (clauses.isAsked(index)) {
      return;
    }
    boolean obliges = OBLIGATION.contains(sentence.word(index));
    if (!obliges && !POSSIBILITY.contains(sentence.word(index))) {
      return;
    }
    int at = index + 1;
    boolean negated = sentence.word(index).endsWith("n't");
    if (!sentence.word(index).endsWith("'ve")) {
      while (Phrases.isAdverb(sentence.word(at)) || sentence.word(at).equals("to")) {
        negated |= NOT.contains(sentence.word(at));
        at++;
      }
      if (!HAVE.contains(sentence.word(at))) {
        return;
      }
      at++;
    }
    int verb = phrases.afterAdverbs(at);
    if (sentence.word(verb).equals("been")) {
      readPassive(index, verb, obliges);
    } else if (obliges || (!negated && isUndone(sentence.word(verb)) && !isPurpose(index))) {
      readActive(index, verb, obliges);
    }
  }

  private void readActive(int modal, int verb, boolean obliges) {
    boolean isNeed =
        obliges
            && clauses.agentOf(modal) != Agent.CUSTOMER
            && sentence.word(verb).equals("had")
            && !sentence.word(verb + 1).equals("to");
    if (!isAct(verb) && !isNeed && !OUTCOME.contains(sentence.word(verb))) {
      return;
    }
    Agent agent = Acts.agent(clauses.agentOf(modal), sentence.word(verb));
    boolean isStep = OUTCOME.contains(sentence.word(verb)) && !obliges && clauses.isStep(modal);
    boolean isWeighing = agent == Agent.UNSTATED && !sentence.word(modal).startsWith("could");
    if (!isWeighing || obliges) {
      sink.add(
          modal, verb, Form.MODAL, isStep ? Agent.WE : answerable(agent, obliges, isCare(verb)));
    }
  }

  /// Users who should have acted are blamed like anybody. A note without a subject is the writer's.
  private static Agent answerable(Agent agent, boolean obliges, boolean isCare) {
    return switch (agent) {
      case CUSTOMER -> obliges && isCare ? Agent.PERSON : agent;
      case UNSTATED -> obliges ? Agent.PERSON : Agent.WE;
      default -> agent;
    };
  }

  private boolean isCare(int verb) {
    String act = sentence.word(verb);
    return Acts.CARE.hasAnyForm(act) || Acts.CONDUCT.hasAnyForm(act);
  }

  /// "Should have been checked by Ana", "could have been avoided", "should have been more careful".
  private void readPassive(int modal, int been, boolean obliges) {
    int verb = phrases.afterAdverbs(been + 1);
    Agent agent = clauses.agentOf(modal);
    if (DISPOSITION.contains(sentence.word(verb)) && ANSWERABLE.contains(agent)) {
      int last = sentence.word(verb).equals("more") ? verb + 1 : verb;
      sink.add(modal, last, Form.MODAL, answerable(agent, obliges, isCare(verb)));
      return;
    }
    boolean isSomebody = agent == Agent.PERSON || agent == Agent.CUSTOMER || agent == Agent.WE;
    boolean isUndone = obliges && UNDONE.contains(sentence.word(verb)) && !isSomebody;
    boolean isBetter =
        !obliges
            && (BETTER.contains(sentence.word(verb))
                || (UNDONE.contains(sentence.word(verb))
                    && sentence.word(modal).startsWith("could")))
            && !isSomebody
            && isWithinReach(modal);
    if (isUndone || isBetter) {
      Agent by = clauses.agentAfterBy(verb + 1);
      sink.add(modal, verb, Form.MODAL, by == Agent.PERSON ? by : Agent.WE);
    }
  }

  /// "Would have been easier" is about people only where they stand in the condition.
  private boolean isWithinReach(int modal) {
    return !sentence.word(modal).startsWith("would") || phrases.hasWord("we", "us", "our");
  }

  /// "The reviewer was supposed to check."
  private void readMeant(int participle) {
    Agent agent = clauses.agentOf(participle);
    if (clauses.isPassive(participle)
        && (agent == Agent.PERSON || agent == Agent.WE)
        && !sentence.word(participle + 2).equals("be")) {
      sink.add(participle - 1, participle + 2, Form.MODAL, agent);
    }
  }

  /// A participle of something done: "have had" and "have been able" tell of circumstances.
  private boolean isAct(int at) {
    return Participles.isPastForm(sentence.word(at))
        && !sentence.word(at).equals("had")
        && !Participles.describes(sentence.word(phrases.afterAdverbs(at + 1)));
  }

  /// "Would have had to", "would have known" weigh circumstances, not acts.
  private static boolean isUndone(String participle) {
    return !Set.of("had", "been", "known", "seen", "needed", "felt", "got", "gotten", "expected")
        .contains(participle);
  }

  /// "So they could have tested it" tells what something would have been good for.
  private boolean isPurpose(int modal) {
    for (int at = modal - 1; at >= 0 && modal - at <= 4; at--) {
      if (sentence.word(at).equals("so")) {
        return true;
      }
    }
    return false;
  }
}
