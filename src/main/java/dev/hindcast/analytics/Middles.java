package dev.hindcast.analytics;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.KaplanMeier;
import dev.hindcast.statistics.KaplanMeier.Lifetime;
import dev.hindcast.statistics.Quantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The middle of lengths of time: the median, and what three in four and nine in ten stay below.
///
/// Where some have not ended, the median comes from the curve of Kaplan and Meier and there is no
/// other quantile. Of too few there is none, and a sentence says how many it needs. Never a mean.
///
/// @param rows those that can be told
/// @param says the same in sentences, and what is refused
public record Middles(List<Row> rows, List<String> says) {

  /// A quantile that can be told.
  public record Row(String label, double value, Interval interval) {}

  /// A length of time.
  ///
  /// @param ended else it lasts longer
  public record Length(double length, boolean ended) {}

  private static final String MEDIAN = "Median";

  private static final List<Upper> UPPERS =
      List.of(new Upper("3 in 4 took at most", 0.75), new Upper("9 in 10 took at most", 0.9));

  private record Upper(String label, double share) {}

  /// The middle of lengths in any order.
  ///
  /// @param noun what they are lengths of, such as `incident`
  public static Middles of(List<Length> lengths, Spells spells, String noun) {
    return lengths.stream().allMatch(Length::ended)
        ? ofEnded(lengths, spells, noun)
        : withOpen(lengths, spells, noun);
  }

  private static Middles ofEnded(List<Length> lengths, Spells spells, String noun) {
    double[] values = lengths.stream().mapToDouble(Length::length).toArray();
    List<Row> rows = new ArrayList<>();
    Quantile.of(values, 0.5)
        .ifPresent(median -> rows.add(new Row(MEDIAN, median.value(), median.interval())));
    for (Upper upper : UPPERS) {
      Quantile.of(values, upper.share())
          .ifPresent(found -> rows.add(new Row(upper.label(), found.value(), found.interval())));
    }
    List<String> says = new ArrayList<>();
    rows.forEach(row -> says.add(sentence(row, spells, Wording.count(lengths.size(), noun))));
    if (rows.isEmpty() && !lengths.isEmpty()) {
      says.add(tooFew(lengths.size(), noun));
    }
    return new Middles(List.copyOf(rows), List.copyOf(says));
  }

  private static Middles withOpen(List<Length> lengths, Spells spells, String noun) {
    long open = lengths.stream().filter(length -> !length.ended()).count();
    List<String> says = new ArrayList<>();
    says.add(
        Wording.count(open, noun)
            + (open == 1 ? " has" : " have")
            + " not ended; "
            + (open == 1 ? "its time counts" : "their times count")
            + " as at least this long.");
    Optional<KaplanMeier.Median> median =
        KaplanMeier.of(
                lengths.stream()
                    .map(length -> new Lifetime(length.length(), length.ended()))
                    .toList())
            .median();
    List<Row> rows =
        median.map(found -> new Row(MEDIAN, found.time(), found.interval())).stream().toList();
    rows.forEach(row -> says.add(sentence(row, spells, Wording.count(lengths.size(), noun))));
    if (rows.isEmpty()) {
      says.add(
          lengths.size() < Quantile.fewest(0.5)
              ? tooFew(lengths.size(), noun)
              : "Too few of the " + lengths.size() + " have ended for a median.");
    }
    return new Middles(rows, List.copyOf(says));
  }

  private static String tooFew(int number, String noun) {
    return Wording.count(number, noun)
        + (number == 1 ? " gives" : " give")
        + " no median: "
        + Quantile.fewest(0.5)
        + " are needed.";
  }

  private static String sentence(Row row, Spells spells, String counted) {
    return row.label()
        + " "
        + spells.words(row.value())
        + "; with 95% confidence "
        + interval(row.interval(), spells)
        + " ("
        + counted
        + ").";
  }

  private static String interval(Interval interval, Spells spells) {
    String low = spells.words(interval.low());
    return Double.isInfinite(interval.high())
        ? low + " or more"
        : "between " + low + " and " + spells.words(interval.high());
  }

  /// Adds them to a figure.
  ///
  /// @param incidents of which they are worked out
  public void addTo(Dots dots, List<Postmortem> incidents) {
    dots.draft().says(says);
    rows.forEach(row -> dots.middle(row.label(), row.value(), row.interval(), incidents));
  }
}
