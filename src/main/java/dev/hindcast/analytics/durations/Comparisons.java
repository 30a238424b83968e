package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.analytics.durations.Taken.Length;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.MedianRatio;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether one half of the incidents hurt for longer than the other: two comparisons that were
/// chosen before looking, and no trend.
final class Comparisons {
  private static final long DAYS_A_YEAR = 365;

  private Comparisons() {}

  /// @param impact how long each incident hurt
  static FigureDraft of(Taken impact, LocalDate today) {
    FigureDraft draft =
        new FigureDraft("compared", "Compared", Drawing.INTERVALS)
            .columns(
                Column.label("Compared"),
                new Column("First", Role.NOTE, Unit.COUNT),
                new Column("Second", Role.NOTE, Unit.COUNT),
                new Column("Ratio of medians", Role.VALUE, Unit.RATIO),
                new Column("From", Role.LOW, Unit.RATIO),
                new Column("To", Role.HIGH, Unit.RATIO),
                Column.note("By chance"))
            .methods(Method.COMPARISON)
            .says(
                "How many times as long the impact was in the first as in the second. Two"
                    + " comparisons, always the same; there is no line of trend, for with lengths"
                    + " as scattered as these a line goes up and down where nothing has changed.");
    add(draft, "The two gravest severities against the others", impact, PhasesChapter::isGrave);
    LocalDate year = today.minusDays(DAYS_A_YEAR);
    add(
        draft,
        "The last 365 days against the time before",
        impact,
        incident -> Optional.ofNullable(incident.date()).map(day -> day.isAfter(year)));
    return draft;
  }

  private static void add(
      FigureDraft draft,
      String label,
      Taken impact,
      Function<Postmortem, Optional<Boolean>> isFirst) {
    List<Length> first = side(impact, isFirst, true);
    List<Length> second = side(impact, isFirst, false);
    Optional<MedianRatio> ratio = MedianRatio.of(minutes(first), minutes(second));
    if (ratio.isEmpty()) {
      draft.says(label + ": " + refusal(first.size(), second.size()));
      return;
    }
    MedianRatio found = ratio.get();
    List<Postmortem> both =
        Stream.concat(first.stream(), second.stream()).map(Length::incident).toList();
    draft
        .tests(1)
        .says(label + ": " + verdict(found))
        .row(
            Cell.text(label),
            Cell.count(first.stream().map(Length::incident).toList()),
            Cell.count(second.stream().map(Length::incident).toList()),
            Cell.number(found.ratio(), Wording.number(found.ratio()), both),
            Cell.number(found.interval().low(), Wording.number(found.interval().low())),
            Cell.number(found.interval().high(), Wording.number(found.interval().high())),
            Cell.number(found.pValue(), Wording.chance(found.pValue())));
  }

  private static String refusal(int first, int second) {
    return first < MedianRatio.FEWEST || second < MedianRatio.FEWEST
        ? first + " and " + second + " incidents; each side needs " + MedianRatio.FEWEST + "."
        : "the median of a side is no time at all, so there is no ratio.";
  }

  private static String verdict(MedianRatio found) {
    String times =
        "the median is "
            + Wording.number(found.ratio())
            + " times as long, with 95% confidence "
            + Wording.interval(found.interval());
    if (found.cannotTell()) {
      return "cannot tell. "
          + times.replaceFirst("^the", "The")
          + ": half and twice as long are both possible.";
    }
    return found.interval().contains(1)
        ? times + "; no difference is shown."
        : times
            + "; chance alone sets two equal groups so far apart in "
            + Wording.chance(found.pValue())
            + " cases.";
  }

  private static List<Length> side(
      Taken impact, Function<Postmortem, Optional<Boolean>> isFirst, boolean side) {
    return impact.ended().stream()
        .filter(length -> Objects.equals(isFirst.apply(length.incident()).orElse(null), side))
        .toList();
  }

  private static double[] minutes(List<Length> lengths) {
    return lengths.stream().mapToDouble(Length::minutes).toArray();
  }
}
