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
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What drills rehearsed, and what happens without ever being rehearsed.
public final class DrillsReport {
  private static final String REHEARSED_BY = "rehearsed-by";

  private final Library library;
  private final List<Postmortem> drills;
  private final List<Postmortem> incidents;

  private DrillsReport(Records records) {
    library = records.library();
    drills = records.of(Kind.DRILL);
    incidents = records.incidents();
  }

  public static Report of(Records records) {
    DrillsReport report = new DrillsReport(records);
    ChapterDraft held = new ChapterDraft("held", "Drills");
    if (report.drills.isEmpty()) {
      held.says(
          "No drill is recorded. Write one up like an incident, with 'kind: drill' and the"
              + " mechanisms and services that it rehearsed; it is never counted among incidents.");
    }
    return new Report(
        "drills",
        "Drills",
        "What was rehearsed before it happened, and what never was.",
        List.of(
            held.figure(report.held()).figure(report.elsewhere()).chapter(),
            new ChapterDraft("never", "Never rehearsed").figure(report.never()).chapter()));
  }

  private FigureDraft held() {
    FigureDraft draft =
        new FigureDraft("drills", "What drills rehearsed", Drawing.TABLE)
            .columns(
                Column.label("Drill"),
                new Column("Day", Role.DAY, Unit.NONE),
                Column.note("Mechanisms"),
                Column.note("Services"),
                new Column("Incidents that name it", Role.VALUE, Unit.COUNT))
            .methods(Method.KINDS);
    for (Postmortem drill : drills) {
      draft.row(
          Cell.incident(drill),
          drill.date() == null ? Cell.EMPTY : Cell.day(drill.date()),
          Cell.text(String.join(", ", drill.mechanisms())),
          Cell.text(String.join(", ", drill.services())),
          Cell.count(incidents.stream().filter(incident -> isRehearsed(incident, drill)).toList()));
    }
    return draft;
  }

  /// Whether an incident names a drill, or the drill names the incident it rehearsed.
  private boolean isRehearsed(Postmortem incident, Postmortem drill) {
    return incident.response().drills().stream().anyMatch(name -> isNamed(name, drill))
        || incident.related().stream()
            .anyMatch(
                stated -> stated.relation().equals(REHEARSED_BY) && isNamed(stated.id(), drill))
        || drill.related().stream()
            .anyMatch(
                stated -> stated.relation().equals(REHEARSED_BY) && isNamed(stated.id(), incident));
  }

  private boolean isNamed(String name, Postmortem postmortem) {
    String path = postmortem.file().path();
    return library.find(name).filter(found -> found.file().path().equals(path)).isPresent();
  }

  /// Drills that incidents name and nobody wrote up.
  private FigureDraft elsewhere() {
    FigureDraft draft =
        new FigureDraft("not-written-up", "Drills that are not written up", Drawing.TABLE)
            .columns(
                Column.label("Drill"),
                new Column("Incidents that name it", Role.VALUE, Unit.COUNT));
    Records.by(
            incidents,
            incident ->
                incident.response().drills().stream()
                    .filter(name -> library.find(name).isEmpty())
                    .toList())
        .forEach((name, naming) -> draft.row(Cell.text(name), Cell.count(naming)));
    return draft;
  }

  /// Mechanisms that no drill names, those of most incidents first, then by name.
  private FigureDraft never() {
    FigureDraft draft =
        new FigureDraft("never-rehearsed", "Mechanisms that no drill names", Drawing.TABLE)
            .columns(
                Column.label("Mechanism"),
                new Column("Incidents", Role.VALUE, Unit.COUNT),
                new Column("Latest", Role.DAY, Unit.NONE))
            .methods(Method.KINDS);
    Map<String, List<Postmortem>> happened = Records.by(incidents, Postmortem::mechanisms);
    Map<String, List<Postmortem>> rehearsed = Records.by(drills, Postmortem::mechanisms);
    if (happened.isEmpty()) {
      return draft.says("No incident names a mechanism: write 'mechanisms' in front matter.");
    }
    happened.entrySet().stream()
        .filter(entry -> !rehearsed.containsKey(entry.getKey()))
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> draft.row(row(entry.getKey(), entry.getValue())));
    long names = happened.keySet().stream().filter(rehearsed::containsKey).count();
    return draft.says(
        "Drills rehearsed "
            + names
            + " of the "
            + Wording.count(happened.size(), "mechanism")
            + " that incidents name.");
  }

  private static Cell[] row(String mechanism, List<Postmortem> incidents) {
    return new Cell[] {
      Cell.term(new Cell.Term("mechanisms", mechanism), mechanism),
      Cell.count(incidents),
      incidents.stream()
          .map(Postmortem::date)
          .filter(day -> day != null)
          .max(Comparator.naturalOrder())
          .map(Cell::day)
          .orElse(Cell.EMPTY)
    };
  }
}
