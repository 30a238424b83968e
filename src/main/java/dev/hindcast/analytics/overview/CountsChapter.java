package dev.hindcast.analytics.overview;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Rates;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SeverityRank;
import dev.hindcast.recurrence.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How many there were, by severity, by year and by month or longer.
final class CountsChapter {
  /// A quarter. The rate of fewer days would only look high or low.
  private static final long FEWEST_DAYS = 90;

  private static final String UNSTATED = "unstated";
  private static final int LAST = 9;

  private static final Comparator<String> GRAVEST_FIRST =
      Comparator.comparingInt(CountsChapter::rank)
          .thenComparing(UNSTATED::equals)
          .thenComparing(Comparator.naturalOrder());

  private final Records records;
  private final Observation observation;

  CountsChapter(Records records) {
    this.records = records;
    this.observation = records.observation();
  }

  Chapter chapter() {
    ChapterDraft chapter = new ChapterDraft("counts", "How many");
    List<Postmortem> all = covered(Kind.INCIDENT);
    int outside = records.incidents().size() - all.size();
    if (outside > 0) {
      chapter.says(
          Wording.count(outside, "incident")
              + " without a day, or with one before or after the time that is counted: in no"
              + " rate.");
    }
    chapter.figure(bySeverity(all));
    for (Kind kind : Kind.values()) {
      chapter.figure(byYear(kind, covered(kind)));
    }
    return chapter.figure(PeriodCounts.of(all, observation)).chapter();
  }

  private List<Postmortem> covered(Kind kind) {
    return records.of(kind).stream().filter(observation::covers).toList();
  }

  private FigureDraft bySeverity(List<Postmortem> incidents) {
    Rates rates = new Rates("by-severity", "Incidents by severity", "Severity", "Incidents");
    Map<String, List<Postmortem>> bySeverity = new TreeMap<>(GRAVEST_FIRST);
    Records.by(incidents, incident -> List.of(severity(incident))).forEach(bySeverity::put);
    bySeverity.forEach(
        (severity, some) -> rates.row(Cell.text(severity), some, observation.days()));
    if (incidents.isEmpty()) {
      rates.draft().says("No incident is recorded.");
    }
    return rates.draft();
  }

  private FigureDraft byYear(Kind kind, List<Postmortem> some) {
    String many = capital(Records.counted(kind, 2).substring(2));
    Rates rates = new Rates("by-year-" + kind.word(), many + " by year", "Year", many);
    if (some.isEmpty()) {
      return rates.draft();
    }
    for (int year = observation.since().getYear(); year <= observation.until().getYear(); year++) {
      if (days(year) < FEWEST_DAYS) {
        rates.draft().says(leftOut(year, in(some, year).size()));
      } else {
        rates.row(Cell.text(String.valueOf(year)), in(some, year), days(year));
      }
    }
    return rates.draft();
  }

  private String leftOut(int year, int many) {
    return year
        + " is left out: "
        + many
        + " in the "
        + Wording.count(days(year), "day")
        + " of it that were watched.";
  }

  private static List<Postmortem> in(List<Postmortem> some, int year) {
    return some.stream()
        .filter(postmortem -> Objects.requireNonNull(postmortem.date()).getYear() == year)
        .toList();
  }

  /// How many days of a year are counted.
  private long days(int year) {
    LocalDate first = later(observation.since(), LocalDate.of(year, 1, 1));
    LocalDate end = LocalDate.of(year + 1, 1, 1);
    LocalDate behind = observation.until().plusDays(1);
    return Math.max(1, ChronoUnit.DAYS.between(first, end.isBefore(behind) ? end : behind));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String severity(Postmortem incident) {
    String severity = incident.severity();
    return severity == null || severity.isBlank() ? UNSTATED : severity.strip();
  }

  private static int rank(String severity) {
    int rank = SeverityRank.of(severity);
    return rank == 0 ? LAST : rank;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
