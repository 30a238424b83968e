package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// What became of what was promised after incidents.
public final class ActionsReport {

  private ActionsReport() {}

  public static Report of(Records records) {
    List<Postmortem> incidents = records.incidents();
    List<Promise> all = Promise.of(incidents);
    List<Promise> known = Promise.of(Records.fromWithin(incidents));
    ChapterDraft closing = new ChapterDraft("done", "What was done");
    records.caveats().forEach(closing::says);
    int outside = all.size() - known.size();
    if (outside > 0) {
      closing.says(
          Wording.count(outside, "action")
              + " told by public sources "
              + (outside == 1 ? "is" : "are")
              + " not counted here: their state is known only as of the day of the source.");
    }
    if (known.isEmpty()) {
      closing.says("No action is recorded whose present state is known.");
    }
    Ageing ageing = new Ageing(known, records.today());
    ChapterDraft open = new ChapterDraft("open", "What is open");
    if (!known.isEmpty()) {
      closing
          .figure(Standing.of(known, records.today()))
          .figure(ClosingCurve.of(known, records.today()));
      open.figure(ageing.overdue()).figure(ageing.open());
    }
    return new Report(
        "analytics/actions",
        "Actions",
        "What was promised after incidents, what was done, and how long that took.",
        List.of(
            closing.chapter(),
            open.chapter(),
            new ChapterDraft("promised", "What was promised")
                .figure(Strengths.of(all))
                .figure(OpenFactors.of(incidents))
                .chapter()));
  }
}
