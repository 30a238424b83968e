package dev.hindcast.analytics.overview;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is doubtful in the records, and what it is left out of.
final class DataChecks {

  /// Whatever took longer was mostly no outage but something that lay open.
  private static final Duration LONG = Duration.ofDays(14);

  private static final List<Phase> ENDS = List.of(Phase.DETECTED, Phase.MITIGATED, Phase.RESOLVED);

  private DataChecks() {}

  static FigureDraft of(Records records) {
    List<Postmortem> incidents = records.incidents();
    FigureDraft draft =
        new FigureDraft("data-checks", "What is doubtful", Drawing.TABLE)
            .columns(
                Column.label("Check"),
                new Column("Incidents", Role.VALUE, Unit.COUNT),
                Column.note("What comes of it"))
            .methods(Method.DURATIONS, Method.REPORTING);
    if (incidents.isEmpty()) {
      return draft;
    }
    LocalDate since = records.observation().since();
    LocalDate today = records.today();
    check(draft, incidents, "No day", day(_ -> true).negate(), "in no rate and no year");
    check(draft, incidents, "A day to come", day(day -> day.isAfter(today)), "in no rate");
    check(
        draft,
        incidents,
        "A day before the records began",
        day(day -> day.isBefore(since)),
        "in no rate");
    check(
        draft,
        incidents,
        "An end, or its detection, before the start",
        DataChecks::runsBackwards,
        "that length is not counted");
    check(
        draft,
        incidents,
        "More than 14 days from start to end",
        DataChecks::isLong,
        "counted; look whether it was an outage for so long");
    check(
        draft,
        incidents,
        "A start without a clock",
        started(moment -> moment.time() == null),
        "in no length of time, no hour and no weekday");
    check(
        draft,
        incidents,
        "A start whose clock has no zone",
        started(moment -> moment.time() != null && moment.offset() == null),
        "in no length of time, no hour and no weekday");
    return draft;
  }

  private static void check(
      FigureDraft draft,
      List<Postmortem> incidents,
      String what,
      Predicate<Postmortem> isDoubtful,
      String comesOfIt) {
    draft.row(
        Cell.text(what),
        Cell.count(incidents.stream().filter(isDoubtful).toList()),
        Cell.text(comesOfIt));
  }

  private static Predicate<Postmortem> day(Predicate<LocalDate> isSuch) {
    return incident -> Optional.ofNullable(incident.date()).filter(isSuch).isPresent();
  }

  private static Predicate<Postmortem> started(Predicate<Moment> isSuch) {
    return incident -> incident.timestamps().find(Phase.STARTED).filter(isSuch).isPresent();
  }

  private static boolean runsBackwards(Postmortem incident) {
    return lengths(incident.timestamps()).anyMatch(Duration::isNegative);
  }

  private static boolean isLong(Postmortem incident) {
    return lengths(incident.timestamps()).anyMatch(length -> length.compareTo(LONG) > 0);
  }

  private static Stream<Duration> lengths(Timestamps timestamps) {
    return ENDS.stream().flatMap(end -> timestamps.between(Phase.STARTED, end).stream());
  }
}
