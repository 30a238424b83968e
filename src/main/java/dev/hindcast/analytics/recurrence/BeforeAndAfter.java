package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Wording;
import dev.hindcast.recurrence.Effect;
import dev.hindcast.recurrence.Effect.Verdict;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.RateComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The columns of before and after, and what can be said of them.
final class BeforeAndAfter {

  static final List<Column> COLUMNS =
      List.of(
          note("Done"),
          Terms.count("Before"),
          new Column("Days before", Column.Role.NOTE, Unit.DAYS),
          Terms.count("Since"),
          new Column("Days since", Column.Role.NOTE, Unit.DAYS),
          Terms.value("Ratio of rates", Unit.RATIO),
          Terms.low(Unit.RATIO),
          Terms.high(Unit.RATIO),
          note("What can be said"));

  private BeforeAndAfter() {}

  /// A cell for each of the columns.
  static List<Cell> cells(Effect effect, Verdict verdict, OptionalDouble qValue) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.day(effect.day()));
    row.add(Cell.count(effect.before()));
    row.add(Terms.days(effect.daysBefore()));
    row.add(Cell.count(effect.after()));
    row.add(Terms.days(effect.daysAfter()));
    Optional<RateComparison> comparison = effect.comparison();
    OptionalDouble ratio = comparison.map(RateComparison::ratio).orElse(OptionalDouble.empty());
    row.add(ratio.isPresent() ? Terms.number(ratio.getAsDouble()) : Cell.EMPTY);
    Optional<Interval> interval = comparison.map(RateComparison::ratioInterval);
    row.add(interval.map(Terms::low).orElse(Cell.EMPTY));
    row.add(interval.map(Terms::high).orElse(Cell.EMPTY));
    row.add(Cell.text(words(effect, verdict, qValue)));
    return row;
  }

  /// Beside others of its kind a difference has to be clearer, so the chance told is of all of
  /// them.
  private static String words(Effect effect, Verdict verdict, OptionalDouble qValue) {
    int incidents = effect.before().size() + effect.after().size();
    if (effect.comparison().isEmpty()) {
      return "cannot tell: done today";
    }
    if (qValue.isEmpty()) {
      return "cannot tell: "
          + Wording.count(incidents, "incident")
          + ", "
          + RateComparison.FEWEST
          + " are needed";
    }
    String chance = " (q " + Wording.number(qValue.getAsDouble()) + ")";
    return switch (verdict) {
      case FEWER -> "fewer since" + chance;
      case MORE -> "more since" + chance;
      case CANNOT_TELL -> "cannot tell" + chance;
    };
  }
}
