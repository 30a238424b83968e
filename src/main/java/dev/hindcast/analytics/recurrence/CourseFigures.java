package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;
import static java.util.stream.Collectors.toList;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Closing;
import dev.hindcast.recurrence.Course;
import dev.hindcast.recurrence.Occurrence;
import dev.hindcast.recurrence.RecurrenceGroup;
import dev.hindcast.statistics.MeanCumulative.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// When the incidents of a group came, and how many there have been by each day.
final class CourseFigures {

  /// More marks are a smear.
  private static final int MOST = 500;

  private static final int MOST_LANES = 8;
  private static final String OTHER = "other services";
  private static final String NONE = "no service named";

  private final RecurrenceGroup group;
  private final Course course;
  private final String place;
  private final String anchor;

  private CourseFigures(RecurrenceGroup group, Course course, String place, String anchor) {
    this.group = group;
    this.course = course;
    this.place = place;
    this.anchor = anchor;
  }

  /// Of all incidents of a mechanism.
  static CourseFigures ofMechanism(RecurrenceGroup group, Course course) {
    return new CourseFigures(group, course, "", "");
  }

  /// Of those that hit one service.
  ///
  /// @param anchor with which the anchors of its figures end
  static CourseFigures ofService(RecurrenceGroup group, Course course, String anchor) {
    return new CourseFigures(group, course, " in " + group.service(), "-" + anchor);
  }

  /// The members on an axis of time, a lane a service.
  Figure events() {
    List<Occurrence> latest =
        group.members().subList(Math.max(0, group.size() - MOST), group.size());
    Set<String> lanes = lanes();
    List<List<Cell>> rows = new ArrayList<>();
    for (Occurrence member : latest) {
      lanesOf(member.postmortem(), lanes).forEach(lane -> rows.add(row(member, lane)));
    }
    List<String> says = new ArrayList<>(CourseWords.of(group, course));
    if (group.size() > MOST) {
      says.add("The latest " + MOST + " of " + group.size() + " are shown.");
    }
    if (group.service() == null
        && group.members().stream().anyMatch(each -> each.postmortem().services().size() > 1)) {
      says.add("An incident stands in the lane of every service that it hit.");
    }
    return Terms.withoutEmptyColumns(
        new Figure(
            "events" + anchor,
            "When it came" + place,
            Drawing.EVENTS,
            says,
            List.of(
                label("Incident"),
                new Column("Began", Role.DAY, Unit.NONE),
                new Column("Service", Role.SERIES, Unit.NONE),
                new Column("Actions", Role.STATE, Unit.NONE),
                note("Severity")),
            rows,
            List.of(Method.RATE, Method.TREND, Method.SURVIVAL, Method.QUIET_SPELL, Method.KINDS),
            course.trend().isPresent() ? 1 : 0));
  }

  private static List<Cell> row(Occurrence member, String lane) {
    Postmortem incident = member.postmortem();
    String severity = incident.severity();
    return List.of(
        Cell.incident(incident),
        Terms.day(member.day(), incident),
        Cell.text(lane),
        Cell.text(state(incident)),
        Cell.text(severity == null ? "" : severity));
  }

  private static String state(Postmortem incident) {
    return switch (Closing.of(incident)) {
      case Closing.Open() -> "open";
      case Closing.Closed(LocalDate _) -> "closed";
      case Closing.Unknown() -> "";
    };
  }

  /// The services hit most, of equals by name.
  private Set<String> lanes() {
    Map<String, Integer> hits = new TreeMap<>();
    group.members().stream()
        .flatMap(member -> member.postmortem().services().stream().distinct())
        .forEach(service -> hits.merge(service, 1, Integer::sum));
    return hits.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_LANES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<String> lanesOf(Postmortem incident, Set<String> lanes) {
    String own = group.service();
    if (own != null) {
      return List.of(own);
    }
    return incident.services().isEmpty()
        ? List.of(NONE)
        : incident.services().stream()
            .map(service -> lanes.contains(service) ? service : OTHER)
            .distinct()
            .toList();
  }

  /// How many there have been by each day.
  Figure cumulative() {
    Map<LocalDate, List<Postmortem>> began =
        group.members().stream()
            .collect(
                Collectors.groupingBy(
                    Occurrence::day, Collectors.mapping(Occurrence::postmortem, toList())));
    return new Figure(
        "cumulative" + anchor,
        "How many by each day" + place,
        Drawing.STEPS,
        List.of(
            course.services() == 0
                ? "The number of recorded incidents since "
                    + course.since()
                    + ", with its interval."
                : "How many one of the "
                    + course.services()
                    + " services of the library has had on average since "
                    + course.since()
                    + ", with its interval.",
            "A straight line is a steady rate; one that bends down is getting better."),
        columns(),
        steps().stream().map(step -> row(step, began)).toList(),
        List.of(Method.CUMULATIVE),
        0);
  }

  private List<Column> columns() {
    Column day = new Column("Day", Role.DAY, Unit.NONE);
    Column low = Terms.low(Unit.COUNT);
    Column high = Terms.high(Unit.COUNT);
    return course.services() == 0
        ? List.of(day, Terms.value("Incidents", Unit.COUNT), low, high)
        : List.of(
            day,
            Terms.value("Incidents a service", Unit.COUNT),
            low,
            high,
            new Column("Services watched", Role.AT_RISK, Unit.COUNT));
  }

  /// The steps, and where the curve stands today: the time since the last one is part of it.
  private List<Step> steps() {
    List<Step> steps = new ArrayList<>(course.cumulative().steps());
    double today = course.rate().days() - 1;
    if (!steps.isEmpty() && steps.getLast().time() < today) {
      Step last = steps.getLast();
      steps.add(new Step(today, Math.max(1, course.services()), 0, last.value(), last.interval()));
    }
    return steps;
  }

  private List<Cell> row(Step step, Map<LocalDate, List<Postmortem>> began) {
    LocalDate day = course.since().plusDays((long) step.time());
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(day.toString(), null, day, began.getOrDefault(day, List.of()), null));
    row.add(Terms.number(step.value()));
    row.add(Terms.low(step.interval()));
    row.add(Terms.high(step.interval()));
    if (course.services() > 0) {
      row.add(Terms.number(step.atRisk()));
    }
    return row;
  }
}
