package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Shares;
import dev.hindcast.recurrence.ChanceRange;
import dev.hindcast.recurrence.ClosedAndOpen;
import dev.hindcast.recurrence.ClosedAndOpen.Side;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceKey;
import dev.hindcast.recurrence.RecurrenceRate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How often another follows, beside what chance alone gives.
final class RateFigures {
  private static final double DAYS_A_YEAR = 365.25;

  private static final List<Column> COLUMNS =
      List.of(
          label("Followed by another"),
          Terms.count("Followed"),
          Terms.value("Share", Unit.SHARE),
          Terms.low(Unit.SHARE),
          Terms.high(Unit.SHARE),
          new Column("By chance", Role.EXPECTED, Unit.SHARE),
          note("Chance gives"));

  private RateFigures() {}

  /// The rates of a library.
  static Figure ofLibrary(RecurrenceFindings findings) {
    List<String> says = new ArrayList<>();
    says.add(
        "Of the incidents that began at least so many days ago, how many were followed within these"
            + " days by another of the same mechanism, of the same service, or of both.");
    return figure(
        "recurrence-rates", "How often the same comes again", says, findings.rates(), true);
  }

  /// The rates of a group.
  static Figure ofGroup(List<RecurrenceRate> rates) {
    List<String> says = new ArrayList<>();
    says.add("Of the incidents of this mechanism, how many another of it followed.");
    return figure("recurrence-rates", "How often it comes again", says, rates, false);
  }

  private static Figure figure(
      String id, String title, List<String> says, List<RecurrenceRate> rates, boolean isByKey) {
    boolean isStated =
        rates.stream().anyMatch(rate -> isStated(rate) && !rate.followed().isEmpty());
    List<RecurrenceRate> known =
        rates.stream()
            .filter(rate -> rate.share().isPresent() && (isStated || !isStated(rate)))
            .toList();
    if (isByKey && !isStated) {
      says.add("No incident is stated to be a recurrence: 'relation: recurrence-of' says so.");
    }
    if (known.isEmpty()) {
      says.add("Nothing is to be said yet: no incident was watched for 30 days.");
    }
    known.stream()
        .flatMap(rate -> rate.chance().stream())
        .findFirst()
        .ifPresent(chance -> says.add(chanceSays(chance)));
    return Terms.withoutEmptyColumns(
        new Figure(
            id,
            title,
            Drawing.INTERVALS,
            says,
            COLUMNS,
            known.stream().flatMap(rate -> row(rate, isByKey).stream()).toList(),
            List.of(Method.RECURRENCE, Method.PROPORTION, Method.CHANCE),
            0));
  }

  private static boolean isStated(RecurrenceRate rate) {
    return rate.key() == RecurrenceKey.STATED;
  }

  private static String chanceSays(ChanceRange chance) {
    return "Chance alone makes recurrence, and much of it where there are few mechanisms or"
        + " services: beside each share stands what "
        + chance.permutations()
        + " times of dealing the same mechanisms and services out over the same days at random"
        + " give, the middle and the range of 95 of 100 of them. A share within this range says"
        + " nothing.";
  }

  private static Optional<List<Cell>> row(RecurrenceRate rate, boolean isByKey) {
    return rate.share().map(share -> row(rate, share, isByKey));
  }

  private static List<Cell> row(RecurrenceRate rate, Proportion share, boolean isByKey) {
    Interval interval = share.wilson();
    String days = rate.days() + " days";
    return List.of(
        Cell.text(isByKey ? words(rate.key()) + ", " + days : "Within " + days),
        Terms.of(rate.followed(), rate.watched().size()),
        Terms.share(share.share(), rate.watched()),
        Terms.share(interval.low()),
        Terms.share(interval.high()),
        rate.chance().map(chance -> Terms.share(chance.middle())).orElse(Cell.EMPTY),
        rate.chance()
            .map(
                chance ->
                    Cell.text(
                        Shares.percent(chance.low()) + " to " + Shares.percent(chance.high())))
            .orElse(Cell.EMPTY));
  }

  private static String words(RecurrenceKey key) {
    return switch (key) {
      case STATED -> "Stated";
      case MECHANISM_AND_SERVICE -> "Same mechanism and service";
      case MECHANISM -> "Same mechanism";
      case SERVICE -> "Same service";
    };
  }

  /// How often another followed while actions were open, and after.
  static Figure closedAndOpen(RecurrenceFindings findings) {
    List<ClosedAndOpen> all = findings.closedAndOpen();
    boolean isKnown = all.stream().anyMatch(each -> each.open().days() + each.closed().days() > 0);
    List<String> says =
        isKnown
            ? List.of(
                "An incident counts as open until the day on which its last action was done, and as"
                    + " closed from then on. Years are those of all incidents together, so an"
                    + " incident that was watched longer had more time to be followed.",
                "Not counted: incidents without actions, with one done on a day that nobody wrote"
                    + " down, or told from public sources.")
            : List.of(
                "Nothing is known of when actions were closed: an action says it with 'status:"
                    + " done' and 'completed:'.");
    return new Figure(
        "closed-and-open",
        "While actions were open, and after all were closed",
        Drawing.TABLE,
        says,
        List.of(
            label("Followed by another"),
            Terms.count("While open"),
            note("Years open"),
            Terms.count("After closing"),
            note("Years closed"),
            Terms.count("Not known")),
        isKnown ? all.stream().map(RateFigures::row).toList() : List.of(),
        List.of(Method.RECURRENCE),
        0);
  }

  private static List<Cell> row(ClosedAndOpen each) {
    return List.of(
        Cell.text(words(each.key())),
        followed(each.open()),
        years(each.open()),
        followed(each.closed()),
        years(each.closed()),
        Cell.count(each.unknown()));
  }

  private static Cell followed(Side side) {
    return Terms.of(side.followed(), side.incidents().size());
  }

  private static Cell years(Side side) {
    return Terms.number(side.days() / DAYS_A_YEAR);
  }
}
