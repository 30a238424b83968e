package dev.hindcast.analytics;

import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Interval;
import java.util.List;

/// How lengths of time are drawn: each a dot on a logarithmic axis, below them their middle.
public final class Dots {
  private static final String MIDDLE = "median";

  private final FigureDraft draft;
  private final Spells spells;

  /// A figure without rows.
  ///
  /// @param label what a dot is
  /// @param series by what the lanes are
  /// @param value what is measured
  public Dots(String id, String title, String label, String series, String value, Spells spells) {
    this.spells = spells;
    draft =
        new FigureDraft(id, title, Drawing.DOTS)
            .columns(
                Column.label(label),
                new Column(series, Role.SERIES, Unit.NONE),
                new Column(value, Role.VALUE, spells.unit()),
                new Column("From", Role.LOW, spells.unit()),
                new Column("To", Role.HIGH, spells.unit()),
                new Column("State", Role.STATE, Unit.NONE));
  }

  /// One dot.
  ///
  /// @param label names it and the incident it belongs to
  /// @param series its lane
  /// @param length above 0
  /// @param text the length in words
  /// @param isOpen whether it lasts longer than that
  public record Dot(Cell label, String series, double length, String text, boolean isOpen) {}

  /// Draws some, in their order.
  public Dots dots(List<Dot> dots) {
    for (Dot dot : dots) {
      draft.row(
          dot.label(),
          Cell.text(dot.series()),
          Cell.number(dot.length(), dot.text(), dot.label().incidents()),
          Cell.EMPTY,
          Cell.EMPTY,
          Cell.text(dot.isOpen() ? "open" : "closed"));
    }
    return this;
  }

  /// A row for the middle, or for what nine in ten stay below.
  ///
  /// @param incidents of which it is worked out
  public Dots middle(String label, double value, Interval interval, List<Postmortem> incidents) {
    draft.row(
        Cell.text(label),
        Cell.text("all"),
        Cell.number(value, spells.words(value), incidents),
        end(interval.low()),
        end(interval.high()),
        Cell.text(MIDDLE));
    return this;
  }

  private Cell end(double value) {
    return Double.isInfinite(value)
        ? Cell.text("no bound")
        : Cell.number(value, spells.words(value));
  }

  public FigureDraft draft() {
    return draft;
  }
}
