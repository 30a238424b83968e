package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.closure.Closure;
import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import java.util.Objects;

/// Factors that no action is for, where the incident says which action is for which.
final class OpenFactors {

  private OpenFactors() {}

  static FigureDraft of(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("factors-without-action", "Factors without an action", Drawing.TABLE)
            .columns(Column.label("Incident"), Column.note("Factor"), Column.note("Category"))
            .methods(Method.REPORTING);
    int stated = 0;
    int without = 0;
    for (Postmortem incident : incidents) {
      if (incident.actions().stream().allMatch(action -> action.addresses().isEmpty())) {
        continue;
      }
      Closure closure = new Closure(incident);
      if (closure.isStated()) {
        stated++;
        for (Factor factor : closure.unaddressed()) {
          without++;
          draft.row(
              Cell.incident(incident),
              Cell.text(Excerpt.of(factor.summary().text())),
              Cell.text(Objects.requireNonNullElse(factor.category(), "unstated")));
        }
      }
    }
    if (stated == 0) {
      return draft.says(
          "No incident says which action is for which factor: give factors an 'id' and actions"
              + " 'addresses: [F1]'.");
    }
    return draft.says(
        Wording.count(without, "factor").replaceFirst("^no", "No")
            + (without == 1 ? " has" : " have")
            + " no action and no accepted risk, in the "
            + Wording.count(stated, "incident")
            + " that "
            + (stated == 1 ? "says" : "say")
            + " which action is for which factor.");
  }
}
