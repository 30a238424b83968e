package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Counterfactual.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds in a sentence what it tells of things not done, and whose they are. One detector for
/// people, teams and systems: which of them is worth a word is for a rule to say.
///
/// After the family of forms that safety science calls counterfactual (Dekker, *The Field Guide to
/// Understanding 'Human Error'*): what should, could or would have been done; what was failed,
/// forgotten, ignored; what was not done.
public final class Counterfactuals {
  private static final Set<String> CONDUCT = WordList.words("conduct");
  private static final Set<String> CONDUCT_PASTS = pasts();

  private static final Set<String> OBLIGATION =
      Set.of("should", "shouldn't", "should've", "ought", "oughtn't");
  private static final Set<String> POSSIBILITY =
      Set.of("could", "would", "might", "could've", "would've", "might've");
  private static final Set<String> HAVE = Set.of("have", "of", "'ve");
  private static final Set<String> NOT = Set.of("not", "never");

  private static final Set<String> FAILING =
      Set.of("failed", "fail", "fails", "failing", "neglected", "neglects", "neglecting");
  private static final Set<String> FORGETTING =
      Set.of(
          "forgot",
          "forgets",
          "forgotten",
          "forget",
          "ignored",
          "ignores",
          "overlooked",
          "overlooks",
          "missed",
          "disregarded",
          "neglected");

  /// Of the past only: "do not restart it" is advice, and "has not been tested" a state.
  private static final Set<String> NEGATED = Set.of("didn't", "hadn't");

  private static final Set<String> NEGATABLE = Set.of("did", "had");

  /// Acts whose absence is told by "without"; others follow it in neutral accounts.
  private static final Set<String> CARE =
      Set.of(
          "asking",
          "checking",
          "confirming",
          "consulting",
          "double-checking",
          "realising",
          "realizing",
          "reading",
          "reviewing",
          "telling",
          "testing",
          "validating",
          "verifying");

  /// Speaking of such sentences.
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?i)\\b(?:instead of|rather than|avoid|stop)"
              + " (?:say|ask|writ|blam|claim|judg)ing\\b|(?:^|\\bwe |\\bplease )(?:never|don't|do"
              + " not) (?:say|ask|write|blame|judge)\\b|\\bnot (?:about|because|that|a matter"
              + " of)\\b|\\b(?:phrases?|wording|words|language|statements?|questions?) (?:like|such"
              + " as)\\b");

  /// A time to come, by which something should have been done.
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\bby (?:next|tomorrow|then|the end|end of|mid|january|february|march|april|may|june"
              + "|july|august|september|october|november|december|monday|tuesday|wednesday|thursday"
              + "|friday|saturday|sunday|q[1-4]|\\d{4})\\b");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Clauses clauses;
  private final List<Counterfactual> found = new ArrayList<>();
  private int next;

  private Counterfactuals(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = new Clauses(sentence);
  }

  /// All of a sentence, in the order of its words.
  public static List<Counterfactual> in(Sentence sentence) {
    String text = sentence.text().replace('\u2019', '\'');
    if (SPOKEN_OF.matcher(text).find() || PLANNED.matcher(text).find()) {
      return List.of();
    }
    Counterfactuals reading = new Counterfactuals(sentence);
    while (reading.next < reading.tokens.size()) {
      reading.readAt(reading.next++);
    }
    return List.copyOf(reading.found);
  }

  private void readAt(int index) {
    readModal(index);
    readCondition(index);
    readOmission(index);
    readNegation(index);
    readWithout(index);
  }

  /// Modal, "have", participle.
  private void readModal(int modal) {
    boolean obliges = OBLIGATION.contains(word(modal));
    if (!obliges && !POSSIBILITY.contains(word(modal))) {
      return;
    }
    boolean negated = false;
    int at = modal + 1;
    if (!word(modal).endsWith("'ve")) {
      while (isAdverb(at) || word(at).equals("to")) {
        negated |= NOT.contains(word(at));
        at++;
      }
      if (!HAVE.contains(word(at))) {
        return;
      }
      at++;
    }
    int verb = skipAdverbs(at);
    if (isActiveParticiple(verb)
        && (obliges || (!negated && isUndone(word(verb)) && !isPurpose(modal)))) {
      Agent agent = clauses.agentOf(modal);
      boolean blamed = agent == Agent.CUSTOMER && obliges;
      add(modal, endOfAct(verb), Form.MODAL, blamed ? Agent.PERSON : agent);
    }
  }

  /// "Been more careful" to its end.
  private int endOfAct(int participle) {
    int last = word(participle).equals("been") ? participle + 1 : participle;
    return Math.min(word(last).equals("more") ? last + 1 : last, tokens.size() - 1);
  }

  /// "Would have had to", "could have been", "would have known" weigh circumstances, not acts.
  private static boolean isUndone(String participle) {
    return !Set.of("had", "been", "known", "seen", "needed", "felt", "got", "gotten", "expected")
        .contains(participle);
  }

  /// "So they could have tested it" tells what something would have been good for.
  private boolean isPurpose(int modal) {
    int so = lastIndexBefore("so", modal);
    return so >= 0 && modal - so <= 4;
  }

  /// A participle of something done, not suffered: "have been paged", "have been able" and "have
  /// had" tell of the circumstances.
  private boolean isActiveParticiple(int at) {
    int next = skipAdverbs(at + 1);
    if (word(at).equals("been")) {
      return Set.of("more", "careful", "aware", "clearer", "faster", "quicker")
          .contains(word(next));
    }
    return Participles.isPastForm(word(at))
        && !word(at).equals("had")
        && !Participles.describes(word(next));
  }

  /// "If X had checked, …", "Had X checked, …", where the rest says what would have been.
  private void readCondition(int had) {
    if (!word(had).equals("had") && !word(had).equals("hadn't")) {
      return;
    }
    if (had == 0) {
      readInvertedCondition();
      return;
    }
    int opening = lastIndexBefore("if", had);
    int verb = skipAdverbs(had + 1);
    if (opening >= 0 && had - opening <= 7 && isActiveParticiple(verb) && speaksOfElse()) {
      add(had, verb, Form.CONDITION, clauses.agentOf(had));
    }
  }

  private void readInvertedCondition() {
    for (int verb = 2; verb <= 6; verb++) {
      if (isActiveParticiple(verb) && speaksOfElse()) {
        Agent agent = clauses.agentOf(verb);
        if (agent == Agent.PERSON || agent == Agent.WE) {
          add(0, verb, Form.CONDITION, agent);
        }
        return;
      }
    }
  }

  private boolean speaksOfElse() {
    return tokens.stream()
        .map(Token::lower)
        .anyMatch(Set.of("would", "wouldn't", "could", "couldn't", "might")::contains);
  }

  private int lastIndexBefore(String wanted, int index) {
    for (int at = index - 1; at >= 0; at--) {
      if (word(at).equals(wanted)) {
        return at;
      }
    }
    return -1;
  }

  /// "Failed to check", "forgot the lease", "ignored it".
  private void readOmission(int verb) {
    if (FAILING.contains(word(verb)) && word(verb + 1).equals("to")) {
      addIfActive(verb, Math.min(verb + 2, tokens.size() - 1), agent -> agent == Agent.PERSON);
    } else if (FORGETTING.contains(word(verb))) {
      int last = word(verb + 1).equals("to") ? Math.min(verb + 2, tokens.size() - 1) : verb;
      boolean forgot = word(verb).startsWith("forgot");
      addIfActive(verb, last, agent -> isSomebody(agent) || (forgot && agent == Agent.UNSTATED));
    } else if (word(verb).equals("failure") && word(verb + 1).equals("to") && verb > 0) {
      readFailureOf(verb);
    }
  }

  /// "The engineer's failure to check".
  private void readFailureOf(int noun) {
    String owner = word(noun - 1);
    boolean isTheirs = Set.of("his", "her", "my").contains(owner);
    Agent agent = isTheirs ? Agent.PERSON : ownerAgent(noun - 1);
    if (agent == Agent.PERSON) {
      add(noun, Math.min(noun + 2, tokens.size() - 1), Form.OMISSION, agent);
    }
  }

  private Agent ownerAgent(int at) {
    String owner = tokens.get(at).text().replaceFirst("'s?$", "");
    boolean isPossessive = !owner.equals(tokens.get(at).text());
    return isPossessive && !owner.isEmpty()
        ? new NounPhrase(Token.of(owner), sentence.names()).agent()
        : Agent.OTHER;
  }

  private boolean isSomebody(Agent agent) {
    return agent == Agent.PERSON || agent == Agent.THEY;
  }

  private void addIfActive(int verb, int last, Predicate<Agent> isSomebody) {
    if (!clauses.isPassive(verb)) {
      Agent agent = clauses.agentOf(verb);
      add(verb, last, Form.OMISSION, isSomebody.test(agent) ? Agent.PERSON : agent);
    }
  }

  /// "Did not check", "never asked".
  private void readNegation(int index) {
    boolean auxiliary = NEGATED.contains(word(index));
    boolean apart = NEGATABLE.contains(word(index)) && word(index + 1).equals("not");
    int verb = skipAdverbs(index + (apart ? 2 : 1));
    if ((auxiliary || apart) && CONDUCT.contains(word(verb))) {
      add(index, verb, Form.NEGATION, noteTaker(clauses.agentOf(index)));
    } else if (word(index).equals("never")
        && CONDUCT_PASTS.contains(word(index + 1))
        && !clauses.isPassive(index)) {
      add(index, index + 1, Form.NEGATION, clauses.agentOf(index));
    }
  }

  /// A note without a subject that denies an act of care can only be about a person.
  private static Agent noteTaker(Agent agent) {
    return agent == Agent.UNSTATED ? Agent.PERSON : agent;
  }

  private void readWithout(int index) {
    int verb = skipAdverbs(index + 1);
    if (word(index).equals("without") && CARE.contains(word(verb))) {
      add(index, verb, Form.NEGATION, clauses.agentBefore(index));
    }
  }

  private void add(int first, int last, Form form, Agent agent) {
    found.add(new Counterfactual(sentence.tokens(first, last), form, agent));
    next = Math.max(next, last + 1);
  }

  private int skipAdverbs(int index) {
    int at = index;
    while (isAdverb(at)) {
      at++;
    }
    return at;
  }

  private boolean isAdverb(int index) {
    return Clauses.isAdverb(word(index));
  }

  /// The word at an index in lower case; empty outside the sentence.
  private String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  private static Set<String> pasts() {
    return WordList.lines("conduct").stream()
        .map(line -> line.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
