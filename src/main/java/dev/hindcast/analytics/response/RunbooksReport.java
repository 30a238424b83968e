package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Shares;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response.RunbookUse;
import java.util.List;
import java.util.function.Predicate;

/// How runbooks served, by runbook and by service.
public final class RunbooksReport {
  private static final List<String> OUTCOMES =
      List.of("helped", "outdated", "missing", "not-found", "not-needed");

  private RunbooksReport() {}

  public static Report of(Records records) {
    List<Postmortem> incidents = records.incidents();
    ChapterDraft chapter = new ChapterDraft("served", "How runbooks served");
    records.caveats().forEach(chapter::says);
    List<Postmortem> naming =
        incidents.stream().filter(incident -> !incident.response().runbooks().isEmpty()).toList();
    if (naming.isEmpty()) {
      chapter.says(
          "No incident names a runbook: write 'runbooks: [{ref: runbooks/db-pool.md, outcome:"
              + " outdated}]' below 'response'; 'missing' where one was wanted and there was"
              + " none.");
    } else {
      chapter
          .says("Name a runbook: " + Shares.words(naming.size(), incidents.size()) + ".")
          .figure(byRunbook(naming))
          .figure(byService(naming))
          .figure(silent(incidents));
    }
    return new Report(
        "runbooks",
        "Runbooks",
        "Which runbooks helped, which were outdated, and where one was missing.",
        List.of(chapter.chapter()));
  }

  private static FigureDraft byRunbook(List<Postmortem> naming) {
    FigureDraft draft = draft("by-runbook", "By runbook", "Runbook");
    Records.by(naming, RunbooksReport::references)
        .forEach(
            (runbook, incidents) ->
                draft.row(
                    row(
                        Cell.text(runbook),
                        incidents,
                        use -> use.reference().strip().equalsIgnoreCase(runbook))));
    return draft;
  }

  private static FigureDraft byService(List<Postmortem> naming) {
    FigureDraft draft = draft("by-service", "By service", "Service");
    Records.by(naming, Postmortem::services)
        .forEach(
            (service, incidents) ->
                draft.row(
                    row(
                        Cell.term(new Cell.Term("services", service), service),
                        incidents,
                        _ -> true)));
    return draft;
  }

  private static FigureDraft silent(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("silent", "Incidents that name none, by service", Drawing.TABLE)
            .columns(
                Column.label("Service"),
                new Column("Name none", Role.VALUE, Unit.COUNT),
                new Column("Of", Role.NOTE, Unit.COUNT));
    Records.by(incidents, Postmortem::services)
        .forEach(
            (service, hit) ->
                draft.row(
                    Cell.term(new Cell.Term("services", service), service),
                    Cell.count(
                        hit.stream()
                            .filter(incident -> incident.response().runbooks().isEmpty())
                            .toList()),
                    Cell.count(hit)));
    return draft;
  }

  private static FigureDraft draft(String id, String title, String label) {
    return new FigureDraft(id, title, Drawing.TABLE)
        .columns(
            Column.label(label),
            count("Helped"),
            count("Outdated"),
            count("Missing"),
            count("Not found"),
            count("Not needed"),
            count("No outcome"))
        .methods(Method.REPORTING);
  }

  private static Column count(String name) {
    return new Column(name, Role.VALUE, Unit.COUNT);
  }

  private static Cell[] row(Cell label, List<Postmortem> incidents, Predicate<RunbookUse> isMeant) {
    Cell[] cells = new Cell[OUTCOMES.size() + 2];
    cells[0] = label;
    for (int index = 0; index < OUTCOMES.size(); index++) {
      String outcome = OUTCOMES.get(index);
      cells[index + 1] = served(incidents, isMeant.and(use -> outcome.equals(use.outcome())));
    }
    cells[OUTCOMES.size() + 1] =
        served(incidents, isMeant.and(use -> !OUTCOMES.contains(String.valueOf(use.outcome()))));
    return cells;
  }

  private static Cell served(List<Postmortem> incidents, Predicate<RunbookUse> isMeant) {
    return Cell.count(
        incidents.stream()
            .filter(incident -> incident.response().runbooks().stream().anyMatch(isMeant))
            .toList());
  }

  private static List<String> references(Postmortem incident) {
    return incident.response().runbooks().stream()
        .map(RunbookUse::reference)
        .filter(reference -> !reference.isBlank())
        .toList();
  }
}
