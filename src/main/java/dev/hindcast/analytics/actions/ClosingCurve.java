package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Middles;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Spells;
import dev.hindcast.analytics.Wording;
import dev.hindcast.statistics.KaplanMeier;
import dev.hindcast.statistics.KaplanMeier.Lifetime;
import dev.hindcast.statistics.KaplanMeier.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// How long actions stay open: the curve of Kaplan and Meier, in days since the incident.
///
/// An open action counts until today. One that was declined or replaced counts until the day that
/// is written as completed: until then it was open, and afterwards nobody will do it.
final class ClosingCurve {
  private final LocalDate today;
  private final Map<Double, List<Promise>> byDays = new TreeMap<>();
  private final List<Lifetime> lifetimes = new ArrayList<>();
  private final List<Promise> without = new ArrayList<>();

  private ClosingCurve(LocalDate today) {
    this.today = today;
  }

  static FigureDraft of(List<Promise> promises, LocalDate today) {
    ClosingCurve curve = new ClosingCurve(today);
    promises.forEach(curve::add);
    return curve.figure();
  }

  private void add(Promise promise) {
    OptionalDouble days = days(promise);
    if (days.isPresent() && days.getAsDouble() >= 0) {
      lifetimes.add(new Lifetime(days.getAsDouble(), promise.isDone()));
      byDays.computeIfAbsent(days.getAsDouble(), _ -> new ArrayList<>()).add(promise);
    } else {
      without.add(promise);
    }
  }

  private OptionalDouble days(Promise promise) {
    LocalDate completed = promise.action().completed();
    if (promise.isOpen()) {
      return promise.daysUntil(today);
    }
    return completed == null || completed.isAfter(today)
        ? OptionalDouble.empty()
        : promise.daysUntil(completed);
  }

  private FigureDraft figure() {
    FigureDraft draft =
        new FigureDraft("closing", "How long actions stay open", Drawing.STEPS)
            .columns(
                new Column("Days since the incident", Role.X, Unit.DAYS),
                new Column("Still open", Role.VALUE, Unit.SHARE),
                new Column("From", Role.LOW, Unit.SHARE),
                new Column("To", Role.HIGH, Unit.SHARE),
                new Column("Open before", Role.AT_RISK, Unit.COUNT),
                new Column("Done", Role.NOTE, Unit.COUNT),
                new Column("Last seen open", Role.NOTE, Unit.COUNT))
            .methods(Method.SURVIVAL);
    if (lifetimes.stream().noneMatch(Lifetime::ended)) {
      return draft.says(
          "No action says on which day it was done, so there is no curve: write 'completed'.");
    }
    draft.says(
        Middles.of(
                lifetimes.stream()
                    .map(lifetime -> new Middles.Length(lifetime.days(), lifetime.ended()))
                    .toList(),
                Spells.DAYS,
                "action")
            .says());
    if (!without.isEmpty()) {
      draft.says(
          Wording.count(without.size(), "action")
              + (without.size() == 1 ? " is" : " are")
              + " not counted: done or dropped on a day that is not written ('completed'), or that"
              + " is to come, or before the incident; or of an incident without a day.");
    }
    List<Step> steps = KaplanMeier.of(lifetimes).steps();
    if (steps.getFirst().time() > 0) {
      draft.row(start());
    }
    steps.forEach(step -> draft.row(row(step)));
    return draft;
  }

  private Cell[] start() {
    return new Cell[] {
      Cell.number(0, "0"), share(1), share(1), share(1), count(lifetimes.size()), count(0), count(0)
    };
  }

  private Cell[] row(Step step) {
    List<Promise> now = byDays.getOrDefault(step.time(), List.of());
    return new Cell[] {
      Cell.number(step.time(), Wording.number(step.time())),
      share(step.survival()),
      share(step.interval().low()),
      share(step.interval().high()),
      count(step.atRisk()),
      Promise.count(now.stream().filter(Promise::isDone).toList()),
      Promise.count(now.stream().filter(promise -> !promise.isDone()).toList())
    };
  }

  private static Cell share(double share) {
    return Cell.number(share, Shares.percent(share));
  }

  private static Cell count(int number) {
    return Cell.number(number, String.valueOf(number));
  }
}
