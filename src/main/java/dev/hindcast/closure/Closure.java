package dev.hindcast.closure;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Action.Status;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which factors of a postmortem its actions take up.
///
/// Where an action names the factors it is for, that is exact; one that names them in words rather
/// than by id is for those that share its words. Where none names any, [SharedWords] can only
/// suggest.
public final class Closure {

  /// A column that says it in words for more actions is no column of causes.
  private static final int MOST_IN_WORDS = 200;

  private final List<Factor> factors;
  private final List<Action> actions;
  private final SharedWords words;
  private final Set<String> factorKeys = new HashSet<>();

  public Closure(Postmortem postmortem) {
    this(postmortem, postmortem.actions());
  }

  /// @param actions those of the postmortem that count
  public Closure(Postmortem postmortem, List<Action> actions) {
    this.factors = postmortem.factors();
    this.actions = List.copyOf(actions);
    this.words = new SharedWords(postmortem, actions);
    factors.forEach(factor -> key(factor).ifPresent(factorKeys::add));
  }

  /// Whether the postmortem says which action is for which factor: a factor has an id, and an
  /// action names one.
  public boolean isStated() {
    return !factorKeys.isEmpty()
        && actions.stream().anyMatch(action -> !action.addresses().isEmpty());
  }

  /// The factors that no action names, in the order of the text. One whose risk is accepted is not
  /// among them, nor one whose actions were declined with a reason.
  public List<Factor> unaddressed() {
    List<String> named = actions.stream().filter(Closure::settles).flatMap(Closure::named).toList();
    if (named.stream().anyMatch(FactorId::isEvery)) {
      return List.of();
    }
    Set<String> keys = new HashSet<>();
    named.forEach(written -> keys.add(FactorId.of(written).key()));
    List<Set<String>> inWords =
        named.stream()
            .filter(written -> !FactorId.isId(written))
            .limit(MOST_IN_WORDS)
            .map(ContentWords::of)
            .toList();
    return factors.stream()
        .filter(factor -> factor.acceptedRisk() == null)
        .filter(factor -> key(factor).filter(keys::contains).isEmpty())
        .filter(factor -> inWords.stream().noneMatch(some -> words.touch(some, factor)))
        .toList();
  }

  /// The actions that name a factor, in the order of the text, whatever became of them.
  public List<Action> actionsFor(Factor factor) {
    return actions.stream()
        .filter(action -> named(action).anyMatch(written -> means(written, factor)))
        .toList();
  }

  private boolean means(String written, Factor factor) {
    if (FactorId.isEvery(written)) {
      return true;
    }
    return FactorId.isId(written)
        ? key(factor).filter(FactorId.of(written).key()::equals).isPresent()
        : words.touch(ContentWords.of(written), factor);
  }

  /// The factors that no action seems to be about, by their words; a suggestion at most.
  public List<Factor> untouched() {
    return words.untouched();
  }

  /// The action that shares most words with a factor; empty where none shares any.
  public Optional<Action> nearest(Factor factor) {
    return words.nearest(factor);
  }

  /// Whether the words of an action seem to take up what is told elsewhere than among the factors;
  /// a suggestion at most.
  public boolean isTakenUp(String told) {
    return words.areShared(ContentWords.of(told));
  }

  /// The actions that name no factor.
  public List<Action> orphans() {
    return actions.stream().filter(action -> action.addresses().isEmpty()).toList();
  }

  /// The ids that an action names and no factor has. Words are no ids.
  public List<String> unknown(Action action) {
    return named(action)
        .filter(written -> FactorId.isId(written) && !FactorId.isEvery(written))
        .filter(written -> !factorKeys.contains(FactorId.of(written).key()))
        .toList();
  }

  private static boolean settles(Action action) {
    return action.status() != Status.WONT_DO || action.reason() != null;
  }

  private static Stream<String> named(Action action) {
    return action.addresses().stream();
  }

  private static Optional<String> key(Factor factor) {
    return Optional.ofNullable(factor.id()).map(id -> FactorId.of(id).key());
  }
}
