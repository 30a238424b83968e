package dev.hindcast.cli;

import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.recurrence.MechanismReports;
import dev.hindcast.analytics.recurrence.RecurrenceReport;
import dev.hindcast.analytics.reports.AnalyticsReports;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Observation;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.TagEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The numbers of a library, for the site and for the terminal.
///
/// @param observation over which days its incidents were recorded
/// @param reports in the order in which they are read
record LibraryNumbers(Observation observation, List<Report> reports) {

  /// The numbers of a library on a day.
  ///
  /// @param evidence what speaks for mechanisms that nobody has named
  static LibraryNumbers of(
      Library library, Configuration configuration, TagEvidence evidence, LocalDate today) {
    Observation observation = configuration.records().observation(library, today);
    Vocabulary vocabulary = configuration.vocabulary();
    RecurrenceFindings findings =
        RecurrenceFindings.of(
            library, vocabulary, observation, configuration.records().recurring(), evidence);
    List<Report> reports = new ArrayList<>();
    reports.add(RecurrenceReport.of(findings));
    reports.addAll(AnalyticsReports.of(library, vocabulary, observation));
    reports.addAll(MechanismReports.of(findings));
    return new LibraryNumbers(observation, List.copyOf(reports));
  }
}
