package dev.hindcast.analytics.response;

import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// How incidents were noticed, and how they were answered.
public final class DetectionReport {

  private DetectionReport() {}

  public static Report of(Records records) {
    List<Postmortem> incidents = records.incidents();
    Sources sources = new Sources(incidents, records.vocabulary());
    ChapterDraft noticed = new ChapterDraft("noticed", "How they were noticed");
    records.caveats().forEach(noticed::says);
    noticed.figure(sources.figure());
    if (sources.isStated()) {
      CustomersFirst customers = new CustomersFirst(incidents);
      noticed.figure(customers.byService()).figure(customers.byYear(records.today()));
    }
    return new Report(
        "analytics/detection",
        "Detection and response",
        "What noticed incidents, who was called, and what machines did.",
        List.of(
            noticed.figure(Alerts.of(incidents)).chapter(),
            new ChapterDraft("called", "Who was called")
                .figure(new Pages(records).months())
                .figure(Escalations.of(incidents))
                .chapter(),
            new ChapterDraft("machines", "What machines did")
                .figure(Automation.of(incidents))
                .chapter(),
            new ChapterDraft("told", "When those affected were told")
                .figure(FirstNotices.of(incidents))
                .chapter()));
  }
}
