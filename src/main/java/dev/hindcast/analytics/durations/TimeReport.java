package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.postmortem.Postmortem;
import java.util.Arrays;
import java.util.List;

/// How long incidents took, phase by phase: every incident a dot, no mean and no trend.
public final class TimeReport {

  private TimeReport() {}

  public static Report of(Records records) {
    List<Postmortem> incidents = records.incidents();
    List<Taken> all =
        Arrays.stream(Stretch.values())
            .map(stretch -> Taken.of(stretch, incidents, records.today()))
            .toList();
    ChapterDraft stated = new ChapterDraft("stated-moments", "What is known");
    records.caveats().forEach(stated::says);
    return new Report(
        "analytics/time",
        "Time",
        "How long it took until incidents were noticed, taken on, mitigated and over.",
        List.of(
            stated.figure(StatedMoments.of(incidents)).chapter(),
            PhasesChapter.of(all),
            new ChapterDraft("apart", "Set apart").figure(OffTheAxis.of(all)).chapter(),
            new ChapterDraft("comparison", "Comparison")
                .figure(
                    Comparisons.of(
                        Taken.of(Stretch.IMPACT, incidents, records.today()), records.today()))
                .chapter(),
            new ChapterDraft("hidden", "Hidden faults")
                .figure(LatentFactors.of(incidents))
                .chapter(),
            new ChapterDraft("hours", "Days and hours")
                .figure(CalendarFigure.of(incidents))
                .chapter()));
  }
}
