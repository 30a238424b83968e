package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Counterfactual.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds in a sentence what it tells of things not done, and whose they are. One detector for
/// people, teams and systems: which of them is worth a word is for a rule to say.
///
/// After the family of forms that safety science calls counterfactual (Dekker, *The Field Guide to
/// Understanding 'Human Error'*): what should, could or would have been done; what was failed,
/// forgotten, ignored; what was not done.
public final class Counterfactuals {

  /// A time to come, by which something should have been done.
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\bby (?:next|tomorrow|the end|end of|mid|january|february|march|april|may|june"
              + "|july|august|september|october|november|december|monday|tuesday|wednesday|thursday"
              + "|friday|saturday|sunday|q[1-4]|\\d{4})\\b");

  /// Denies the reason that follows.
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\bnot (?:about|because|that|a matter of)\\b");

  private final Sentence sentence;
  private final List<Counterfactual> found = new ArrayList<>();
  private int next;

  private Counterfactuals(Sentence sentence) {
    this.sentence = sentence;
  }

  /// All of a sentence, in the order of its words.
  public static List<Counterfactual> in(Sentence sentence) {
    return sentence.counterfactuals();
  }

  static List<Counterfactual> read(Sentence sentence) {
    Counterfactuals reading = new Counterfactuals(sentence);
    reading.read();
    boolean isTold =
        !reading.found.isEmpty()
            && !sentence.isSpokenOf()
            && sentence.find(PLANNED).findAny().isEmpty()
            && sentence.find(DENIED).findAny().isEmpty();
    return isTold
        ? reading.found.stream().sorted(Comparator.comparingInt(Counterfactual::first)).toList()
        : List.of();
  }

  private void read() {
    ModalForms modal = new ModalForms(sentence, this::add);
    ConditionForms condition = new ConditionForms(sentence, this::add);
    OmissionForms omission = new OmissionForms(sentence, this::add);
    while (next < sentence.tokens().size()) {
      int index = next++;
      modal.readAt(index);
      condition.readAt(index);
      omission.readAt(index);
    }
  }

  private void add(int first, int last, Form form, Agent agent) {
    int end = Math.min(last, sentence.tokens().size() - 1);
    found.add(new Counterfactual(new Found(sentence, first, end), form, agent));
    next = Math.max(next, end + 1);
  }

  /// Takes what is found.
  @FunctionalInterface
  interface Sink {
    void add(int first, int last, Form form, Agent agent);
  }
}
