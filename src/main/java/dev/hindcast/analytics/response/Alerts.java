package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which alerts went off, and which did not and might have.
final class Alerts {

  private Alerts() {}

  static FigureDraft of(List<Postmortem> incidents) {
    Map<String, List<Postmortem>> missed =
        Records.by(incidents, incident -> incident.detection().missedBy());
    Map<String, List<Postmortem>> fired =
        Records.by(incidents, incident -> incident.detection().alerts());
    FigureDraft draft =
        new FigureDraft("alerts", "Alerts", Drawing.TABLE)
            .columns(
                Column.label("Alert"),
                new Column("Missed it", Role.VALUE, Unit.COUNT),
                new Column("Went off", Role.NOTE, Unit.COUNT))
            .methods(Method.REPORTING);
    if (missed.isEmpty()) {
      draft.says(
          "No incident names an alert that did not go off and might have: write 'missed_by' below"
              + " 'detection'.");
    }
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(missed.keySet());
    names.addAll(fired.keySet());
    for (String name : names) {
      draft.row(
          Cell.text(name),
          Cell.count(missed.getOrDefault(name, List.of())),
          Cell.count(fired.getOrDefault(name, List.of())));
    }
    return draft;
  }
}
