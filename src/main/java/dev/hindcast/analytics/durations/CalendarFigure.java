package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.statistics.BinomialTest;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.Proportion;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// On which days and at what hours impact began, by the clock of those who wrote it down.
///
/// Whose clock a time in UTC was is not known, so such times are not counted; nor is a time of
/// exactly midnight, which mostly stands for a day alone.
final class CalendarFigure {
  private static final double WEEKDAYS = 5.0 / 7;
  private static final double WORKING_HOURS = 5 * 8 / (7 * 24.0);
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  /// With fewer, nothing could be shown.
  private static final int FEWEST = 6;

  private CalendarFigure() {}

  static FigureDraft of(List<Postmortem> incidents) {
    FigureDraft draft =
        new FigureDraft("calendar", "When impact began", Drawing.INTERVALS)
            .columns(
                Column.label("Began"),
                new Column("Incidents", Role.NOTE, Unit.COUNT),
                new Column("Of", Role.NOTE, Unit.COUNT),
                new Column("Share", Role.VALUE, Unit.SHARE),
                new Column("From", Role.LOW, Unit.SHARE),
                new Column("To", Role.HIGH, Unit.SHARE),
                new Column("If at any time alike", Role.EXPECTED, Unit.SHARE),
                Column.note("By chance"))
            .methods(Method.CALENDAR, Method.PROPORTION);
    List<Postmortem> local = incidents.stream().filter(CalendarFigure::hasOwnClock).toList();
    if (local.isEmpty()) {
      return draft.says(
          "Weekdays and hours are not counted: no incident says its start by a local clock. Write"
              + " 'started' with the offset of the team, such as 2026-02-03T09:12:00+01:00.");
    }
    if (local.size() < incidents.size()) {
      draft.says(
          incidents.size()
              - local.size()
              + " of "
              + Wording.count(incidents.size(), "incident")
              + " are not counted: they begin on a day without a clock, at exactly midnight, or in"
              + " UTC, which does not say what clock the team went by.");
    }
    add(draft, "Monday to Friday", local, CalendarFigure::isOnWeekday, WEEKDAYS);
    add(draft, "Monday to Friday, 9 to 17", local, CalendarFigure::isInHours, WORKING_HOURS);
    return draft;
  }

  private static void add(
      FigureDraft draft,
      String label,
      List<Postmortem> local,
      Predicate<Moment> isThen,
      double expected) {
    List<Postmortem> then =
        local.stream().filter(incident -> started(incident).filter(isThen).isPresent()).toList();
    Proportion share = new Proportion(then.size(), local.size());
    Interval interval = share.wilson();
    draft.row(
        Cell.text(label),
        Cell.count(then),
        Cell.count(local),
        Cell.number(share.share(), Shares.percent(share.share()), then),
        Cell.number(interval.low(), Shares.percent(interval.low())),
        Cell.number(interval.high(), Shares.percent(interval.high())),
        Cell.number(expected, Shares.percent(expected)),
        byChance(draft, share, expected));
    draft.says(
        label
            + ": "
            + Shares.words(then.size(), local.size())
            + "; it would be "
            + Shares.percent(expected)
            + " if they began at any time alike.");
  }

  private static Cell byChance(FigureDraft draft, Proportion share, double expected) {
    if (share.of() < FEWEST) {
      return Cell.text(FEWEST + " incidents are needed");
    }
    draft.tests(1);
    double chance = BinomialTest.twoSided(share.count(), share.of(), expected);
    return Cell.number(chance, Wording.chance(chance));
  }

  private static boolean hasOwnClock(Postmortem incident) {
    return started(incident)
        .filter(moment -> moment.offset() != null && !ZoneOffset.UTC.equals(moment.offset()))
        .filter(moment -> moment.time() != null && !LocalTime.MIDNIGHT.equals(moment.time()))
        .isPresent();
  }

  private static Optional<Moment> started(Postmortem incident) {
    return incident.timestamps().find(Phase.STARTED);
  }

  private static boolean isOnWeekday(Moment moment) {
    DayOfWeek day = moment.date().getDayOfWeek();
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
  }

  private static boolean isInHours(Moment moment) {
    LocalTime time = moment.time();
    return time != null && isOnWeekday(moment) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
  }
}
