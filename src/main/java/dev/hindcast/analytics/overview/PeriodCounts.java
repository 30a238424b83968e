package dev.hindcast.analytics.overview;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Observation;
import dev.hindcast.statistics.CountChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Incidents counted by periods that are over, with the limits of a control chart where those hold.
///
/// Of months, quarters and years the shortest is taken that has limits. Where none has, counts are
/// drawn without; a chart of single values (XmR) is not a way out, for with counts so small it
/// would only look as if it had limits. Years without limits are drawn elsewhere, with intervals.
///
/// @param counts the incidents by the first day of each period, in its order
record PeriodCounts(Period period, Map<LocalDate, List<Postmortem>> counts) {

  /// More columns are no longer told apart.
  private static final int MOST = 60;

  private static final int MOST_NAMED = 5;

  static FigureDraft of(List<Postmortem> incidents, Observation observation) {
    List<PeriodCounts> all =
        Arrays.stream(Period.values())
            .map(period -> count(period, incidents, observation))
            .toList();
    PeriodCounts chosen =
        all.stream()
            .filter(counts -> counts.chart().isPresent())
            .findFirst()
            .or(() -> all.stream().filter(counts -> counts.counts().size() <= MOST).findFirst())
            .orElse(all.getLast());
    return chosen.figure();
  }

  private static PeriodCounts count(
      Period period, List<Postmortem> incidents, Observation observation) {
    Map<LocalDate, List<Postmortem>> counts = new TreeMap<>();
    LocalDate behind = observation.until().plusDays(1);
    for (LocalDate start = period.firstFrom(observation.since());
        !period.next(start).isAfter(behind);
        start = period.next(start)) {
      counts.put(start, new ArrayList<>());
    }
    for (Postmortem incident : incidents) {
      LocalDate day = incident.date();
      if (day != null) {
        Optional.ofNullable(counts.get(period.startOf(day))).ifPresent(some -> some.add(incident));
      }
    }
    return new PeriodCounts(period, counts);
  }

  private Optional<CountChart> chart() {
    return CountChart.of(sizes());
  }

  private int[] sizes() {
    return counts.values().stream().mapToInt(List::size).toArray();
  }

  private FigureDraft figure() {
    FigureDraft draft =
        new FigureDraft("by-period", "Incidents by " + period.word(), Drawing.COLUMNS)
            .columns(
                new Column("First day of the " + period.word(), Role.DAY, Unit.NONE),
                new Column("Incidents", Role.VALUE, Unit.COUNT))
            .methods(Method.COUNT_CHART);
    if (counts.isEmpty()) {
      return draft;
    }
    Optional<CountChart> chart = chart();
    chart.ifPresent(
        found ->
            draft
                .says(signals(found))
                .columns(
                    new Column("Centre", Role.CENTRE, Unit.COUNT),
                    new Column("Lower limit", Role.LOW, Unit.COUNT),
                    new Column("Upper limit", Role.HIGH, Unit.COUNT)));
    if (chart.isEmpty()) {
      draft.says(noLimits());
    }
    if (chart.isPresent() || period != Period.YEAR) {
      counts.forEach((start, some) -> draft.row(row(start, some, chart)));
    }
    return draft;
  }

  private static Cell[] row(LocalDate start, List<Postmortem> some, Optional<CountChart> chart) {
    Cell day = Cell.day(start);
    Cell count = Cell.count(some);
    return chart
        .map(
            found ->
                new Cell[] {
                  day, count, number(found.centre()), number(found.low()), number(found.high())
                })
        .orElseGet(() -> new Cell[] {day, count});
  }

  private static Cell number(double value) {
    return Cell.number(value, Wording.number(value));
  }

  private String signals(CountChart chart) {
    String limits =
        Wording.number(chart.centre())
            + " a "
            + period.word()
            + " on average, over "
            + Wording.count(counts.size(), period.word())
            + " that are over; while nothing changes, nearly all counts lie between "
            + Wording.number(chart.low())
            + " and "
            + Wording.number(chart.high());
    List<LocalDate> starts = List.copyOf(counts.keySet());
    List<String> beyond =
        chart.signals().stream().map(starts::get).map(LocalDate::toString).toList();
    return beyond.isEmpty()
        ? limits + ". All do."
        : limits
            + ". Beyond them: "
            + Wording.count(beyond.size(), period.word())
            + ", from "
            + Wording.list(few(beyond))
            + ".";
  }

  /// So many that a sentence can hold them.
  private static List<String> few(List<String> days) {
    if (days.size() <= MOST_NAMED) {
      return days;
    }
    List<String> few = new ArrayList<>(days.subList(0, MOST_NAMED));
    few.add((days.size() - MOST_NAMED) + " more");
    return few;
  }

  private String noLimits() {
    double mean = Arrays.stream(sizes()).average().orElse(0);
    return Wording.number(mean)
        + " a "
        + period.word()
        + " on average, over "
        + Wording.count(counts.size(), period.word())
        + " that are over: no limits are drawn. They need "
        + Wording.number(CountChart.LEAST_MEAN)
        + " a period and "
        + CountChart.FEWEST_PERIODS
        + " periods; limits by any other reckoning would be no surer.";
  }
}
