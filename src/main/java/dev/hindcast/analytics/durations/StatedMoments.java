package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Shares;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.util.List;

/// How many incidents say each of their moments: what the rest of the page rests on.
final class StatedMoments {

  private StatedMoments() {}

  static FigureDraft of(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("stated", "Which moments are stated", Drawing.TABLE)
            .columns(
                Column.label("Moment"),
                new Column("With clock and zone", Role.NOTE, Unit.COUNT),
                new Column("Day or clock only", Role.NOTE, Unit.COUNT),
                new Column("Missing", Role.VALUE, Unit.COUNT),
                new Column("Share missing", Role.NOTE, Unit.SHARE))
            .methods(Method.DURATIONS);
    if (!incidents.isEmpty()) {
      for (Phase phase : Phase.values()) {
        draft.row(row(phase, incidents));
      }
    }
    return draft;
  }

  private static Cell[] row(Phase phase, List<Postmortem> incidents) {
    List<Postmortem> exact =
        incidents.stream()
            .filter(
                incident -> incident.timestamps().find(phase).flatMap(Moment::instant).isPresent())
            .toList();
    List<Postmortem> missing =
        incidents.stream().filter(incident -> incident.timestamps().find(phase).isEmpty()).toList();
    List<Postmortem> vague =
        incidents.stream()
            .filter(incident -> incident.timestamps().find(phase).isPresent())
            .filter(
                incident -> incident.timestamps().find(phase).flatMap(Moment::instant).isEmpty())
            .toList();
    double share = (double) missing.size() / incidents.size();
    return new Cell[] {
      Cell.text(phase.word()),
      Cell.count(exact),
      Cell.count(vague),
      Cell.count(missing),
      Cell.number(share, Shares.percent(share), missing)
    };
  }
}
