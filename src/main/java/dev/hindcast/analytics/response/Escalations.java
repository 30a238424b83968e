package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Shares;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// To whom incidents were passed on, in the order of names.
final class Escalations {

  private Escalations() {}

  static FigureDraft of(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("escalations", "Escalations", Drawing.TABLE)
            .columns(Column.label("Passed on to"), new Column("Incidents", Role.VALUE, Unit.COUNT))
            .methods(Method.PROPORTION);
    List<Postmortem> escalated =
        incidents.stream()
            .filter(incident -> !incident.response().escalations().isEmpty())
            .toList();
    if (escalated.isEmpty()) {
      return draft.says(
          "No incident says to whom it was passed on: write 'escalations' below 'response'.");
    }
    Records.by(escalated, incident -> incident.response().escalations())
        .forEach((team, called) -> draft.row(Cell.text(team), Cell.count(called)));
    return draft.says(
        "Passed on: "
            + Shares.words(escalated.size(), incidents.size())
            + ". The others may only not say so.");
  }
}
