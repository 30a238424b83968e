package dev.hindcast.analytics.overview;

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
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.recurrence.Observation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// How many incidents are recorded, over which time, of which causes.
public final class OverviewReport {
  private final Records records;

  private OverviewReport(Records records) {
    this.records = records;
  }

  public static Report of(Records records) {
    OverviewReport report = new OverviewReport(records);
    List<Postmortem> incidents = records.incidents();
    return new Report(
        "analytics",
        "Overview",
        "How many incidents are recorded, over which time, and of which causes.",
        List.of(
            report.recorded(),
            new CountsChapter(records).chapter(),
            new CausesChapter(incidents, records.vocabulary()).chapter(),
            new ChapterDraft("together", "What comes together")
                .figure(Together.of(incidents))
                .chapter(),
            new ChapterDraft("checks", "Checks of the data")
                .figure(DataChecks.of(records))
                .chapter()));
  }

  private Chapter recorded() {
    ChapterDraft chapter = new ChapterDraft("recorded", "What is recorded");
    chapter.says(observed());
    if (!records.observation().isStated()) {
      chapter.says(
          "That is the day of the first record, which makes rates a little too high. Write 'since'"
              + " in hindcast.yaml to say from which day an incident would have been recorded.");
    }
    chapter
        .says(
            "These are recorded incidents. More of them may mean that more went wrong, or that more"
                + " was written down.")
        .says("Near misses and drills written up are good news; the kinds are never added up.");
    records.caveats().forEach(chapter::says);
    return chapter.figure(kinds()).chapter();
  }

  private String observed() {
    Observation observation = records.observation();
    return "Counted from "
        + observation.since()
        + " to "
        + observation.until()
        + ": "
        + Wording.count(observation.days(), "day")
        + ".";
  }

  private FigureDraft kinds() {
    FigureDraft draft =
        new FigureDraft("kinds", "Records by kind", Drawing.TABLE)
            .columns(
                Column.label("Kind"),
                new Column("Recorded", Role.VALUE, Unit.COUNT),
                new Column("First", Role.DAY, Unit.NONE),
                new Column("Latest", Role.NOTE, Unit.NONE))
            .methods(Method.KINDS, Method.REPORTING);
    for (Kind kind : Kind.values()) {
      List<Postmortem> some = records.of(kind);
      List<LocalDate> days =
          some.stream()
              .map(Postmortem::date)
              .filter(Objects::nonNull)
              .sorted(Comparator.naturalOrder())
              .toList();
      draft.row(
          Cell.text(kind.word().replace('-', ' ')),
          Cell.count(some),
          days.isEmpty() ? Cell.EMPTY : Cell.day(days.getFirst()),
          days.isEmpty() ? Cell.EMPTY : Cell.day(days.getLast()));
    }
    return draft;
  }
}
