package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.recurrence.Course;
import dev.hindcast.recurrence.Occurrence;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import dev.hindcast.recurrence.RecurrenceGroups;
import dev.hindcast.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The groups of a library, how often each comes.
final class GroupFigures {

  /// More rows nobody reads; the pages of the mechanisms have all.
  private static final int MOST = 100;

  private static final List<Column> RATE =
      List.of(
          Terms.count("Incidents"),
          Terms.value("A year", Unit.PER_YEAR),
          Terms.low(Unit.PER_YEAR),
          Terms.high(Unit.PER_YEAR));

  private final RecurrenceFindings findings;

  GroupFigures(RecurrenceFindings findings) {
    this.findings = findings;
  }

  Figure byMechanism() {
    List<RecurrenceGroup> groups =
        findings.groups().stream().filter(RecurrenceGroup::isRecurrent).toList();
    List<Column> columns = new ArrayList<>(List.of(label("Mechanism")));
    columns.addAll(RATE);
    columns.addAll(
        List.of(
            new Column("Latest", Column.Role.NOTE, Unit.NONE),
            new Column("Days since", Column.Role.NOTE, Unit.DAYS),
            Terms.count("Near misses")));
    return new Figure(
        "groups",
        "Mechanisms that came more than once",
        Drawing.INTERVALS,
        says(groups),
        columns,
        groups.stream().limit(MOST).map(this::row).toList(),
        List.of(Method.RATE, Method.KINDS),
        0);
  }

  private List<String> says(List<RecurrenceGroup> groups) {
    List<String> says = new ArrayList<>();
    int all = findings.recorded().incidents().size();
    long singles = findings.groups().size() - (long) groups.size();
    says.add(
        groups.isEmpty()
            ? "No mechanism is named by more than one of "
                + Wording.count(all, "recorded incident")
                + "."
            : Wording.count(groups.size(), "mechanism is", "mechanisms are")
                + " named by more than one of "
                + Wording.count(all, "recorded incident")
                + ", "
                + (singles == 0 ? "none" : singles)
                + " by one only.");
    if (groups.size() > MOST) {
      says.add("The " + MOST + " most frequent are shown.");
    }
    says.add(
        "An incident belongs to every mechanism that its authors name; likeness of texts makes no"
            + " group.");
    return says;
  }

  private List<Cell> row(RecurrenceGroup group) {
    List<Cell> row =
        new ArrayList<>(List.of(Terms.mechanism(findings.vocabulary(), group.mechanism())));
    row.addAll(rate(group));
    Occurrence latest = group.latest();
    long days = latest.daysUntil(findings.recorded().observation().until());
    row.add(Terms.day(latest.day(), latest.postmortem()));
    row.add(Cell.number((double) days, String.valueOf(days), List.of(latest.postmortem())));
    row.add(Cell.count(group.nearMisses().stream().map(Occurrence::postmortem).toList()));
    return row;
  }

  private List<Cell> rate(RecurrenceGroup group) {
    Course course = findings.course(group);
    Interval interval = course.rate().perYearInterval();
    return List.of(
        Cell.count(group.postmortems()),
        Terms.number(course.rate().perYear(), group.postmortems()),
        Terms.low(interval),
        Terms.high(interval));
  }

  /// Pairs of a mechanism and a service that came more than once.
  Figure byService() {
    List<RecurrenceGroup> groups =
        findings.groups().stream()
            .flatMap(group -> RecurrenceGroups.byService(group).stream())
            .sorted(Comparator.comparingInt(RecurrenceGroup::size).reversed())
            .toList();
    List<Column> columns = new ArrayList<>(List.of(label("Mechanism"), note("Service")));
    columns.addAll(RATE);
    List<String> says =
        groups.isEmpty()
            ? List.of("No mechanism came to one service more than once.")
            : List.of(
                Wording.count(groups.size(), "time", "times")
                    + " a mechanism came back to the same service. The days of a service count from"
                    + " when it began, where the configuration says so."
                    + (groups.size() > MOST ? " The " + MOST + " most frequent are shown." : ""));
    return new Figure(
        "groups-by-service",
        "The same mechanism in the same service",
        Drawing.TABLE,
        says,
        columns,
        groups.stream().limit(MOST).map(this::serviceRow).toList(),
        List.of(Method.RATE),
        0);
  }

  private List<Cell> serviceRow(RecurrenceGroup group) {
    List<Cell> row =
        new ArrayList<>(
            List.of(
                Terms.mechanism(findings.vocabulary(), group.mechanism()),
                Terms.service(Objects.requireNonNull(group.service()))));
    row.addAll(rate(group));
    return row;
  }
}
