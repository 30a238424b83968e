package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.recurrence.ActionEffect;
import dev.hindcast.recurrence.Effect;
import dev.hindcast.recurrence.Effect.Verdict;
import dev.hindcast.recurrence.GroupEffect;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import dev.hindcast.statistics.RateComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was recorded before and after actions were done.
final class EffectFigures {

  /// The latest are told; more nobody reads.
  private static final int MOST = 50;

  /// What every reader of such numbers has to know.
  static final List<String> CAVEATS =
      List.of(
          "A mechanism is looked at because it just came often, and what just came often comes less"
              + " often afterwards whatever anybody does: that is regression to the mean. So the"
              + " incident for which an action was promised does not count, and the time before"
              + " begins with the first day watched.",
          "Fewer since is a description, not a proof that the action was the reason; other things"
              + " changed too.",
          "With fewer than "
              + RateComparison.FEWEST
              + " incidents in all nothing can be told, whatever happened.");

  private final RecurrenceFindings findings;

  EffectFigures(RecurrenceFindings findings) {
    this.findings = findings;
  }

  /// By mechanism: before and after the first action against it.
  Figure ofGroups() {
    List<Column> columns = new ArrayList<>(List.of(label("Mechanism"), note("First action done")));
    columns.addAll(BeforeAndAfter.COLUMNS);
    List<GroupEffect> effects = findings.groupEffects();
    return new Figure(
        "effect-by-mechanism",
        "Before and since the first action against a mechanism was done",
        Drawing.TABLE,
        effects.isEmpty()
            ? List.of(NOTHING)
            : List.of(summary(effects.stream().map(GroupEffect::verdict).toList(), "mechanism")),
        columns,
        effects.stream().map(this::row).toList(),
        List.of(Method.EFFECT),
        tests(effects.stream().map(GroupEffect::effect).toList()));
  }

  private static final String NOTHING =
      "No done action says on which day: 'completed:' says it beside 'status: done'.";

  /// By action, of the whole library: those of which something can be said, else the latest.
  Figure ofActions() {
    return actions(findings.effects(), true);
  }

  /// The actions against the mechanism of a group.
  Figure ofActions(RecurrenceGroup group) {
    return actions(findings.effects(group), false);
  }

  private Figure actions(List<ActionEffect> effects, boolean isWithMechanism) {
    List<String> says = new ArrayList<>();
    says.add(
        effects.isEmpty()
            ? NOTHING
            : summary(effects.stream().map(ActionEffect::verdict).toList(), "action"));
    if (effects.size() > MOST) {
      says.add("The " + MOST + " done last are shown.");
    }
    if (effects.stream().anyMatch(effect -> effect.basis() == ActionEffect.Basis.PRIMARY)) {
      says.add(
          "Where an incident has several mechanisms and an action does not say which it is against,"
              + " it counts as against the first.");
    }
    List<Column> columns = new ArrayList<>(List.of(label("Action"), note("Promised after")));
    if (isWithMechanism) {
      columns.add(note("Mechanism"));
    }
    columns.add(note("Counts against it as"));
    columns.addAll(BeforeAndAfter.COLUMNS);
    return new Figure(
        "effect-by-action",
        "Before and since each action was done",
        Drawing.TABLE,
        says,
        columns,
        effects.reversed().stream().limit(MOST).map(each -> row(each, isWithMechanism)).toList(),
        List.of(Method.EFFECT),
        tests(effects.stream().map(ActionEffect::effect).toList()));
  }

  private static String summary(List<Verdict> verdicts, String one) {
    return Wording.count(verdicts.size(), one)
        + " can be looked at. Since then fewer incidents were recorded for "
        + count(verdicts, Verdict.FEWER)
        + " and more for "
        + count(verdicts, Verdict.MORE)
        + "; for "
        + count(verdicts, Verdict.CANNOT_TELL)
        + " it cannot be told.";
  }

  private static String count(List<Verdict> verdicts, Verdict verdict) {
    long count = verdicts.stream().filter(verdict::equals).count();
    return count == 0 ? "none" : String.valueOf(count);
  }

  private static int tests(List<Effect> effects) {
    return Math.toIntExact(
        effects.stream()
            .map(Effect::comparison)
            .flatMap(Optional::stream)
            .map(RateComparison::pValue)
            .filter(OptionalDouble::isPresent)
            .count());
  }

  private List<Cell> row(GroupEffect each) {
    List<Cell> row = new ArrayList<>();
    row.add(Terms.mechanism(findings.vocabulary(), each.mechanism()));
    row.add(Terms.summary(each.first().action().summary().text()));
    row.addAll(BeforeAndAfter.cells(each.effect(), each.verdict(), each.qValue()));
    return row;
  }

  private List<Cell> row(ActionEffect each, boolean isWithMechanism) {
    List<Cell> row = new ArrayList<>();
    row.add(Terms.summary(each.action().summary().text()));
    row.add(Cell.incident(each.incident()));
    if (isWithMechanism) {
      row.add(Terms.mechanism(findings.vocabulary(), each.mechanism()));
    }
    row.add(Cell.text(basis(each)));
    row.addAll(BeforeAndAfter.cells(each.effect(), each.verdict(), each.qValue()));
    return row;
  }

  private static String basis(ActionEffect each) {
    return switch (each.basis()) {
      case ONLY -> "the only mechanism";
      case ADDRESSED -> "the factor it addresses";
      case PRIMARY -> "the first mechanism";
    };
  }
}
