package dev.hindcast.site;

import static dev.hindcast.analytics.Column.Role.AT_RISK;
import static dev.hindcast.analytics.Column.Role.CENTRE;
import static dev.hindcast.analytics.Column.Role.DAY;
import static dev.hindcast.analytics.Column.Role.EXPECTED;
import static dev.hindcast.analytics.Column.Role.HIGH;
import static dev.hindcast.analytics.Column.Role.LABEL;
import static dev.hindcast.analytics.Column.Role.LOW;
import static dev.hindcast.analytics.Column.Role.SERIES;
import static dev.hindcast.analytics.Column.Role.STATE;
import static dev.hindcast.analytics.Column.Role.VALUE;
import static dev.hindcast.analytics.Column.Role.X;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Cell.Term;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A report of made-up numbers with a figure of every kind.
public final class SampleReport {
  private static final LocalDate FIRST = LocalDate.parse("2025-01-06");

  private final List<Postmortem> incidents;

  private SampleReport(List<Postmortem> incidents) {
    this.incidents = incidents;
  }

  /// Reports of two pages, and one of a mechanism.
  ///
  /// @param library with one incident at least
  public static List<Report> all(Library library) {
    SampleReport sample = new SampleReport(library.latestFirst());
    return List.of(
        sample.report("analytics", "Overview"),
        new Report("recurrence", "Recurrence", "What comes back.", List.of()),
        sample.report("causes/connection-exhaustion", "Connections ran out"));
  }

  private Report report(String name, String title) {
    return new Report(
        name,
        title,
        "Numbers of every kind.",
        List.of(
            new Chapter(
                "time", "Time", List.of("Two figures."), List.of(events(), dots(), columns())),
            new Chapter(
                "curves", "Curves and shares", List.of(), List.of(steps(), intervals(), table()))));
  }

  Figure events() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < 14; row++) {
      rows.add(
          List.of(
              incident(row),
              Cell.text(row % 3 == 0 ? "checkout" : "search"),
              Cell.day(FIRST.plusDays(3L * row * row)),
              Cell.text(row == 13 ? "open" : "closed")));
    }
    return figure(
        "events",
        Drawing.EVENTS,
        List.of(label(), word("Service", SERIES), word("Day", DAY), word("State", STATE)),
        rows);
  }

  Figure dots() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < 16; row++) {
      double minutes = Math.round(3 * Math.pow(1.75, row));
      rows.add(
          List.of(
              incident(row),
              Cell.text(row % 2 == 0 ? "To mitigate" : "To detect"),
              Cell.number(minutes, (long) minutes + " min", List.of(at(row))),
              Cell.text(row == 15 ? "open" : "closed"),
              Cell.EMPTY,
              Cell.EMPTY));
    }
    rows.add(
        List.of(
            Cell.text("Median"),
            Cell.text("To mitigate"),
            Cell.number(88, "1 h 28 min", incidents),
            Cell.text("median"),
            Cell.number(12, "12 min"),
            Cell.number(Double.POSITIVE_INFINITY, "no upper end")));
    return figure(
        "dots",
        Drawing.DOTS,
        List.of(
            label(),
            word("Phase", SERIES),
            new Column("Took", VALUE, Unit.MINUTES),
            word("State", STATE),
            new Column("At least", LOW, Unit.MINUTES),
            new Column("At most", HIGH, Unit.MINUTES)),
        rows);
  }

  Figure columns() {
    List<List<Cell>> rows = new ArrayList<>();
    int[] counts = {4, 3, 5, 12, 0, 2, 4, 5, 3, 4, 6, 2};
    for (int month = 0; month < counts.length; month++) {
      rows.add(
          List.of(
              Cell.day(FIRST.withDayOfMonth(1).plusMonths(month)),
              Cell.count(incidents.subList(0, Math.min(counts[month], incidents.size()))),
              Cell.number(4.2, "4.2"),
              Cell.number(0, "0"),
              Cell.number(10.3, "10.3")));
    }
    return figure(
        "columns",
        Drawing.COLUMNS,
        List.of(
            word("Month", DAY),
            count("Incidents", VALUE),
            count("Centre", CENTRE),
            count("Lower limit", LOW),
            count("Upper limit", HIGH)),
        rows);
  }

  Figure steps() {
    List<List<Cell>> rows = new ArrayList<>();
    for (String type : List.of("prevent", "detect")) {
      double left = 1;
      for (int step = 0; step < 10; step++) {
        double day = step * step * (type.equals("detect") ? 2.0 : 3.5);
        rows.add(
            List.of(
                Cell.text(type),
                Cell.number(day, day + " days"),
                share(left),
                share(Math.max(0, left - 0.05 * step)),
                share(Math.min(1, left + 0.02 * step)),
                Cell.number(20 - 2 * step, String.valueOf(20 - 2 * step), incidents)));
        left *= type.equals("detect") ? 0.8 : 0.93;
      }
    }
    return figure(
        "steps",
        Drawing.STEPS,
        List.of(
            word("Type", SERIES),
            new Column("Day", X, Unit.DAYS),
            new Column("Still open", VALUE, Unit.SHARE),
            new Column("At least", LOW, Unit.SHARE),
            new Column("At most", HIGH, Unit.SHARE),
            count("At risk", AT_RISK)),
        rows);
  }

  Figure intervals() {
    return figure(
        "intervals",
        Drawing.INTERVALS,
        List.of(
            label(),
            new Column("Share", VALUE, Unit.SHARE),
            new Column("At least", LOW, Unit.SHARE),
            new Column("At most", HIGH, Unit.SHARE),
            new Column("By chance", EXPECTED, Unit.SHARE)),
        List.of(
            List.of(
                Cell.term(new Term("services", "checkout"), "checkout"),
                share(0.4),
                share(0.2),
                share(0.65),
                share(0.3)),
            List.of(
                Cell.term(new Term("mechanisms", "unheard-of"), "A service of a rather long name"),
                share(0.1),
                share(0.02),
                share(0.31),
                Cell.EMPTY),
            List.of(Cell.text("unknown"), Cell.text("?"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
  }

  Figure table() {
    return figure(
        "table",
        Drawing.TABLE,
        List.of(label(), count("Incidents", VALUE), Column.note("Note")),
        List.of(List.of(Cell.text("SEV1"), Cell.count(incidents), Cell.text("<b>all</b>"))));
  }

  static Figure figure(String id, Drawing drawing, List<Column> columns, List<List<Cell>> rows) {
    return new Figure(
        id,
        "A figure of " + id,
        drawing,
        List.of("What is to be read from it, of " + rows.size() + " rows."),
        columns,
        rows,
        List.of(Method.QUANTILE, Method.COUNT_CHART),
        1);
  }

  private Postmortem at(int row) {
    return incidents.get(row % incidents.size());
  }

  private Cell incident(int row) {
    return Cell.incident(at(row));
  }

  private static Cell share(double share) {
    return Cell.number(share, Math.round(share * 100) + "%");
  }

  private static Column label() {
    return word("Incident", LABEL);
  }

  private static Column word(String name, Role role) {
    return new Column(name, role, Unit.NONE);
  }

  private static Column count(String name, Role role) {
    return new Column(name, role, Unit.COUNT);
  }
}
