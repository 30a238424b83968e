package dev.hindcast.analytics;

import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.PoissonRate;
import java.util.List;

/// How rates a year are drawn, each with its exact interval.
public final class Rates {
  private final FigureDraft draft;

  /// A figure of rates, without rows.
  ///
  /// @param label what its rows are
  /// @param counted what is counted, such as `Incidents`
  public Rates(String id, String title, String label, String counted) {
    draft =
        new FigureDraft(id, title, Drawing.INTERVALS)
            .columns(
                Column.label(label),
                new Column(counted, Role.NOTE, Unit.COUNT),
                new Column("Days", Role.NOTE, Unit.DAYS),
                new Column("A year", Role.VALUE, Unit.PER_YEAR),
                new Column("From", Role.LOW, Unit.PER_YEAR),
                new Column("To", Role.HIGH, Unit.PER_YEAR))
            .methods(Method.RATE);
  }

  /// Adds a row.
  ///
  /// @param days over which they were counted
  public Rates row(Cell label, List<Postmortem> incidents, long days) {
    PoissonRate rate = new PoissonRate(incidents.size(), (double) days);
    Interval interval = rate.perYearInterval();
    draft.row(
        label,
        Cell.count(incidents),
        Cell.number((double) days, String.valueOf(days)),
        Cell.number(rate.perYear(), Wording.number(rate.perYear()), incidents),
        Cell.number(interval.low(), Wording.number(interval.low())),
        Cell.number(interval.high(), Wording.number(interval.high())));
    return this;
  }

  public FigureDraft draft() {
    return draft;
  }
}
