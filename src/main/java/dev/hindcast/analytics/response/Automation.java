package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How much of finding out and of putting right was done by machines.
final class Automation {
  private static final String UNSTATED = "unstated";
  private static final List<String> DEGREES = List.of("none", "partial", "full", UNSTATED);

  private Automation() {}

  static FigureDraft of(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("automation", "Automation", Drawing.TABLE)
            .columns(
                Column.label("What"),
                count("None"),
                count("Partial"),
                count("Full"),
                count("Unstated"))
            .methods(Method.REPORTING);
    boolean isStated =
        incidents.stream()
            .map(Postmortem::response)
            .anyMatch(
                response ->
                    response.diagnosisAutomation() != null
                        || response.remediationAutomation() != null);
    if (!isStated) {
      return draft.says(
          "No incident says what was done by machines: write 'automation: {diagnosis: none,"
              + " remediation: partial}' below 'response'.");
    }
    return draft
        .row(row("Finding out", incidents, Response::diagnosisAutomation))
        .row(row("Putting right", incidents, Response::remediationAutomation));
  }

  private static Column count(String name) {
    return new Column(name, Role.VALUE, Unit.COUNT);
  }

  private static Cell[] row(
      String label, List<Postmortem> incidents, Function<Response, @Nullable String> degree) {
    Cell[] cells = new Cell[DEGREES.size() + 1];
    cells[0] = Cell.text(label);
    for (int index = 0; index < DEGREES.size(); index++) {
      String wanted = DEGREES.get(index);
      cells[index + 1] =
          Cell.count(
              incidents.stream()
                  .filter(
                      incident ->
                          Objects.requireNonNullElse(degree.apply(incident.response()), UNSTATED)
                              .equals(wanted))
                  .toList());
    }
    return cells;
  }
}
