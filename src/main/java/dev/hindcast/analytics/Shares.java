package dev.hindcast.analytics;

import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.Proportion;
import java.util.List;
import java.util.Objects;

/// How shares of a whole are told and drawn, each with its Wilson interval.
public final class Shares {
  private final FigureDraft draft;

  /// A figure of shares, without rows.
  ///
  /// @param label what its rows are
  /// @param counted what is counted, such as `Incidents`
  public Shares(String id, String title, String label, String counted) {
    draft =
        new FigureDraft(id, title, Drawing.INTERVALS)
            .columns(
                Column.label(label),
                new Column(counted, Role.NOTE, Unit.COUNT),
                new Column("Of", Role.NOTE, Unit.COUNT),
                new Column("Share", Role.VALUE, Unit.SHARE),
                new Column("From", Role.LOW, Unit.SHARE),
                new Column("To", Role.HIGH, Unit.SHARE))
            .methods(Method.PROPORTION);
  }

  /// Adds a row, of incidents that are counted once each.
  ///
  /// @param whole those among which they are counted
  public Shares row(Cell label, List<Postmortem> some, List<Postmortem> whole) {
    return row(label, Cell.count(some), Cell.count(whole));
  }

  /// Adds a row.
  ///
  /// @param some how many, with the incidents in which they are found
  /// @param whole of how many, at least one
  public Shares row(Cell label, Cell some, Cell whole) {
    Proportion share = new Proportion(number(some), number(whole));
    Interval interval = share.wilson();
    draft.row(
        label,
        some,
        whole,
        Cell.number(share.share(), percent(share.share()), some.incidents()),
        Cell.number(interval.low(), percent(interval.low())),
        Cell.number(interval.high(), percent(interval.high())));
    return this;
  }

  private static int number(Cell count) {
    return Objects.requireNonNull(count.number()).intValue();
  }

  public FigureDraft draft() {
    return draft;
  }

  /// Such as `12 of 41 (29%; with 95% confidence between 18% and 45%)`.
  public static String words(int count, int of) {
    Proportion share = new Proportion(count, of);
    Interval interval = share.wilson();
    return count
        + " of "
        + of
        + " ("
        + percent(share.share())
        + "; with 95% confidence between "
        + percent(interval.low())
        + " and "
        + percent(interval.high())
        + ")";
  }

  /// A share in whole hundredths, such as `29%`.
  public static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
