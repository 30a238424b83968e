package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.PoissonRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How many people were paged, and how many outside working hours: totals, nobody's own.
///
/// People are paged several at a time, so no interval is given for how many they were; it is given
/// for the incidents in which somebody was.
final class Pages {

  /// Two years: as far back as pages tell of the present load.
  private static final int MONTHS = 24;

  private final Records records;
  private final List<Postmortem> stating;

  Pages(Records records) {
    this.records = records;
    this.stating =
        records.incidents().stream()
            .filter(
                incident ->
                    incident.response().paged() != null
                        || incident.response().pagedAfterHours() != null)
            .toList();
  }

  FigureDraft months() {
    FigureDraft draft =
        new FigureDraft(
                "paged-after-hours", "Incidents that paged somebody after hours", Drawing.COLUMNS)
            .columns(
                new Column("Month", Role.DAY, Unit.NONE),
                new Column("Incidents", Role.VALUE, Unit.COUNT),
                new Column("From", Role.LOW, Unit.COUNT),
                new Column("To", Role.HIGH, Unit.COUNT),
                new Column("People paged after hours", Role.NOTE, Unit.COUNT),
                new Column("People paged", Role.NOTE, Unit.COUNT))
            .methods(Method.RATE);
    if (stating.isEmpty()) {
      return draft.says(
          "No incident says how many were paged: write 'paged' and 'paged_after_hours' below"
              + " 'response'.");
    }
    draft.says(totals());
    YearMonth last = YearMonth.from(records.today());
    YearMonth since = YearMonth.from(records.observation().since());
    long months = Math.clamp(ChronoUnit.MONTHS.between(since, last) + 1, 1, MONTHS);
    for (YearMonth month = last.minusMonths(months - 1);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      row(draft, month);
    }
    return draft.says(
        "From and to: between which true counts such a month would not surprise, with 95%"
            + " confidence. The present month is not over.");
  }

  private List<String> totals() {
    int silent = records.incidents().size() - stating.size();
    return List.of(
        Wording.count(sum(stating, Pages::paged), "page").replaceFirst("^no", "No")
            + " in "
            + Wording.count(stating.size(), "incident")
            + ", "
            + sum(stating, Pages::afterHours)
            + " of them after hours; "
            + silent
            + " of "
            + Wording.count(records.incidents().size(), "incident")
            + (silent == 1 ? " does" : " do")
            + " not say.");
  }

  private void row(FigureDraft draft, YearMonth month) {
    List<Postmortem> all =
        stating.stream().filter(incident -> isIn(month, incident.date())).toList();
    List<Postmortem> late = all.stream().filter(incident -> afterHours(incident) > 0).toList();
    Interval interval = new PoissonRate(late.size(), month.lengthOfMonth()).countInterval();
    draft.row(
        Cell.day(month.atDay(1)),
        Cell.count(late),
        Cell.number(interval.low(), Wording.number(interval.low())),
        Cell.number(interval.high(), Wording.number(interval.high())),
        total(all, Pages::afterHours),
        total(all, Pages::paged));
  }

  private static Cell total(List<Postmortem> some, Function<Postmortem, Integer> count) {
    int sum = sum(some, count);
    return Cell.number(
        sum,
        String.valueOf(sum),
        some.stream().filter(incident -> count.apply(incident) > 0).toList());
  }

  private static int sum(List<Postmortem> some, Function<Postmortem, Integer> count) {
    return some.stream().mapToInt(count::apply).sum();
  }

  private static boolean isIn(YearMonth month, @Nullable LocalDate date) {
    return date != null && YearMonth.from(date).equals(month);
  }

  private static int paged(Postmortem incident) {
    return Objects.requireNonNullElse(incident.response().paged(), afterHours(incident));
  }

  private static int afterHours(Postmortem incident) {
    return Objects.requireNonNullElse(incident.response().pagedAfterHours(), 0);
  }
}
