package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Action.Status;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.ActionEffect.Basis;
import dev.hindcast.statistics.BenjaminiHochberg;
import dev.hindcast.statistics.RateComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a mechanism was recorded less often after actions against it were done.
final class Effects {
  private static final Comparator<ActionEffect> BY_DAY =
      Comparator.comparing((ActionEffect each) -> each.effect().day())
          .thenComparing(each -> each.incident().file().path())
          .thenComparingInt(each -> each.action().span().start());

  private final RecordedIncidents recorded;
  private final RecurrenceGroups groups;

  Effects(RecordedIncidents recorded, RecurrenceGroups groups) {
    this.recorded = recorded;
    this.groups = groups;
  }

  /// A mechanism that an action is against, and why it is said so.
  private record Target(String mechanism, Basis basis) {}

  /// The actions of which it is known when they were done, by that day.
  List<ActionEffect> ofActions() {
    List<ActionEffect> effects = new ArrayList<>();
    for (Occurrence incident : recorded.incidents()) {
      Postmortem postmortem = incident.postmortem();
      if (!postmortem.isFromPublicSources() && !postmortem.mechanisms().isEmpty()) {
        postmortem.actions().forEach(action -> effects.addAll(of(incident, action)));
      }
    }
    effects.sort(BY_DAY);
    double[] qValues = qValues(effects.stream().map(ActionEffect::effect).toList());
    List<ActionEffect> tested = new ArrayList<>();
    for (int index = 0; index < qValues.length; index++) {
      ActionEffect effect = effects.get(index);
      tested.add(
          new ActionEffect(
              effect.mechanism(),
              effect.incident(),
              effect.action(),
              effect.basis(),
              effect.effect(),
              known(qValues[index])));
    }
    return List.copyOf(tested);
  }

  private List<ActionEffect> of(Occurrence incident, Action action) {
    Postmortem postmortem = incident.postmortem();
    LocalDate day = action.completed();
    Observation observation = recorded.observation();
    if (action.status() != Status.DONE
        || day == null
        || day.isBefore(observation.since())
        || day.isAfter(observation.until())) {
      return List.of();
    }
    return targets(postmortem, action).stream()
        .flatMap(
            target ->
                groups.of(target.mechanism()).stream()
                    .map(
                        group ->
                            new ActionEffect(
                                group.mechanism(),
                                postmortem,
                                action,
                                target.basis(),
                                Effect.of(group, incident, day, observation),
                                OptionalDouble.empty())))
        .toList();
  }

  private static List<Target> targets(Postmortem postmortem, Action action) {
    List<String> mechanisms = RecurrenceGroups.distinct(postmortem.mechanisms());
    if (mechanisms.size() == 1) {
      return List.of(new Target(mechanisms.getFirst(), Basis.ONLY));
    }
    List<Target> addressed =
        mechanisms.stream()
            .filter(mechanism -> addresses(postmortem, action, mechanism))
            .map(mechanism -> new Target(mechanism, Basis.ADDRESSED))
            .toList();
    return addressed.isEmpty()
        ? List.of(new Target(mechanisms.getFirst(), Basis.PRIMARY))
        : addressed;
  }

  private static boolean addresses(Postmortem postmortem, Action action, String mechanism) {
    return postmortem.factors().stream()
        .filter(factor -> factor.id() != null && action.addresses().contains(factor.id()))
        .anyMatch(factor -> names(factor, RecurrenceGroups.key(mechanism)));
  }

  private static boolean names(Factor factor, String mechanism) {
    String category = factor.category();
    String text = factor.summary().text().toLowerCase(Locale.ROOT);
    return (category != null && RecurrenceGroups.key(category).equals(mechanism))
        || text.contains(mechanism)
        || text.contains(mechanism.replace('-', ' '));
  }

  /// One for each mechanism against which an action was done, in the order of these days.
  List<GroupEffect> ofGroups(List<ActionEffect> actions) {
    Map<String, ActionEffect> first = new LinkedHashMap<>();
    actions.forEach(each -> first.putIfAbsent(each.mechanism(), each));
    List<ActionEffect> firsts = List.copyOf(first.values());
    double[] qValues = qValues(firsts.stream().map(ActionEffect::effect).toList());
    List<GroupEffect> effects = new ArrayList<>();
    for (int index = 0; index < qValues.length; index++) {
      ActionEffect each = firsts.get(index);
      effects.add(new GroupEffect(each.mechanism(), each, each.effect(), known(qValues[index])));
    }
    return List.copyOf(effects);
  }

  /// NaN where there is no test.
  private static double[] qValues(List<Effect> effects) {
    double[] pValues =
        effects.stream()
            .map(Effect::comparison)
            .flatMap(Optional::stream)
            .map(RateComparison::pValue)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    double[] ofTests = BenjaminiHochberg.qValues(pValues);
    double[] qValues = new double[effects.size()];
    int test = 0;
    for (int index = 0; index < qValues.length; index++) {
      boolean isTested =
          effects.get(index).comparison().map(RateComparison::pValue).stream()
              .anyMatch(OptionalDouble::isPresent);
      qValues[index] = isTested ? ofTests[test++] : Double.NaN;
    }
    return qValues;
  }

  private static OptionalDouble known(double qValue) {
    return Double.isNaN(qValue) ? OptionalDouble.empty() : OptionalDouble.of(qValue);
  }
}
