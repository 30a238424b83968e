package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.durations.Taken.Length;
import java.util.List;

/// What cannot be drawn on a logarithmic axis: stretches that took no time, and those that run
/// backwards.
final class OffTheAxis {

  private OffTheAxis() {}

  static FigureDraft of(List<Taken> all) {
    FigureDraft draft =
        new FigureDraft("off-the-axis", "Not on the axis", Drawing.TABLE)
            .columns(Column.label("Incident"), Column.note("Stretch"), Column.note("What"))
            .methods(Method.DURATIONS);
    for (Taken taken : all) {
      for (Length length : taken.ended()) {
        if (length.isZero()) {
          draft.row(cells(taken, length, "took no time at all"));
        }
      }
      for (Length length : taken.backwards()) {
        draft.row(
            cells(taken, length, "'" + taken.stretch().to().word() + "' is " + length.text()));
      }
    }
    return draft.says(
        draft.hasRows()
            ? "What took no time is counted in the medians; what runs backwards is a mistake in the"
                + " record and is not."
            : "No stretch took no time, and none runs backwards.");
  }

  private static Cell[] cells(Taken taken, Length length, String what) {
    return new Cell[] {
      Cell.incident(length.incident()), Cell.text(taken.stretch().title()), Cell.text(what)
    };
  }
}
