package dev.hindcast.analytics.reports;

import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.actions.ActionsReport;
import dev.hindcast.analytics.durations.TimeReport;
import dev.hindcast.analytics.overview.OverviewReport;
import dev.hindcast.analytics.response.DetectionReport;
import dev.hindcast.analytics.response.DrillsReport;
import dev.hindcast.analytics.response.RunbooksReport;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Observation;
import java.util.List;

/// The reports on a whole library, in the order in which they are read.
public final class AnalyticsReports {

  private AnalyticsReports() {}

  /// Each report is always there; where nothing is recorded, it says what to write.
  public static List<Report> of(Library library, Vocabulary vocabulary, Observation observation) {
    Records records = new Records(library, vocabulary, observation);
    return List.of(
        OverviewReport.of(records),
        TimeReport.of(records),
        DetectionReport.of(records),
        RunbooksReport.of(records),
        DrillsReport.of(records),
        ActionsReport.of(records));
  }
}
