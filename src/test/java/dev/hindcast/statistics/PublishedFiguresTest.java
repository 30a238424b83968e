package dev.hindcast.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that have been printed elsewhere, as they were printed.
class PublishedFiguresTest {

  /// Garwood 1936, to two places.
  @ParameterizedTest
  @CsvSource({"0, 0, 3.69", "1, 0.03, 5.57", "3, 0.62, 8.77", "10, 4.80, 18.39"})
  void aCountHasTheIntervalOfGarwood(int count, double low, double high) {
    Interval interval = new PoissonRate(count, 1).countInterval();
    assertEquals(low, interval.low(), 0.005);
    assertEquals(high, interval.high(), 0.005);
  }

  @Test
  void noneInAYearIsARateBelowThreePointSeven() {
    PoissonRate rate = new PoissonRate(0, 365);
    assertEquals(0, rate.perYear());
    assertEquals(3.69, rate.perYearInterval().high(), 0.005);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 6", "0.25, 13", "0.75, 13", "0.9, 36", "0.1, 36", "0.95, 72"})
  void aQuantileNeedsSoManyValues(double q, int fewest) {
    assertEquals(fewest, Quantile.fewest(q));
    assertTrue(Quantile.of(new double[fewest - 1], q).isEmpty());
    assertTrue(Quantile.of(new double[fewest], q).isPresent());
  }

  /// Over equal times, as the tables of the exact test of two Poisson rates have it.
  @ParameterizedTest
  @CsvSource({"6, 0, 0.03125", "8, 1, 0.0390625", "4, 2, 0.6875"})
  void fewerSinceHasTheExactChance(int before, int after, double chance) {
    RateComparison comparison = new RateComparison(before, 100, after, 100);
    assertEquals(chance, comparison.pValue().orElseThrow(), 1e-12);
  }

  @Test
  void fiveBeforeAndNoneAfterShowNothing() {
    assertTrue(new RateComparison(5, 100, 0, 100).pValue().isEmpty());
    assertEquals(0.0625, BinomialTest.twoSided(0, 5, 0.5), 1e-12);
  }

  /// Example 5.11 of Modarres, Reliability Engineering and Risk Analysis: failures of a pump, whose
  /// watch ends with the last. The package `reliability` prints U = 2.409 for it.
  @Test
  void failuresThatBecomeMoreHaveTheTrendOfLaplace() {
    List<Integer> gaps =
        List.of(
            104, 131, 1597, 59, 4, 503, 157, 6, 118, 173, 114, 62, 101, 216, 106, 140, 1, 102, 3,
            393, 96, 232, 89, 61, 37, 293, 7, 165, 87, 99);
    List<Double> times = new ArrayList<>();
    double time = 0;
    for (int gap : gaps) {
      time += gap;
      times.add(time);
    }
    double end = times.removeLast();
    assertEquals(2.409, Laplace.of(times, end).orElseThrow().u(), 0.0005);
  }

  /// Gehan 1965: half are in remission for 23 weeks with the drug, for 8 without. Three of 21 had
  /// ended by week 6, when one more was last seen: the example of most textbooks.
  @Test
  void remissionLastsAsLongAsGehanSays() {
    List<KaplanMeier.Lifetime> lifetimes = new ArrayList<>();
    for (int week : List.of(6, 6, 6, 7, 10, 13, 16, 22, 23)) {
      lifetimes.add(new KaplanMeier.Lifetime(week, true));
    }
    for (int week : List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)) {
      lifetimes.add(new KaplanMeier.Lifetime(week, false));
    }
    KaplanMeier curve = KaplanMeier.of(lifetimes);
    assertEquals(23, curve.median().orElseThrow().time());
    List<Double> shares =
        curve.steps().stream()
            .filter(step -> step.ended() > 0)
            .map(step -> Math.round(step.survival() * 1000) / 1000.0)
            .toList();
    assertEquals(List.of(0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448), shares);
    assertEquals(21, curve.atRisk(6));
    assertEquals(17, curve.atRisk(6.5));
    assertEquals(0, curve.atRisk(36));
  }

  /// Benjamini and Hochberg 1995, 3.2: of fifteen, four stand at 0.05.
  @Test
  void fourOfFifteenStand() {
    double[] qValues =
        BenjaminiHochberg.qValues(
            new double[] {
              0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
              0.4262, 0.5719, 0.6528, 0.7590, 1.0
            });
    assertEquals(4, IntStream.range(0, 15).filter(i -> qValues[i] <= 0.05).count());
  }

  /// Fisher 1935: the lady who tastes whether milk was poured first.
  @Test
  void theLadyTastingTeaWasRightInThreeOfFour() {
    assertEquals(0.486, FisherExact.twoSided(3, 1, 1, 3), 0.0005);
  }

  /// Nonconforming wafers (NIST Engineering Statistics Handbook, 6.3.3.1): centre 16, limits 4 and
  /// 28, and one wafer beyond.
  @Test
  void aChartOfCountsHasTheLimitsOfTheHandbook() {
    int[] counts = {
      16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16,
      31, 13
    };
    CountChart chart = CountChart.of(counts).orElseThrow();
    assertEquals(16, chart.centre());
    assertEquals(4, chart.low());
    assertEquals(28, chart.high());
    assertEquals(List.of(23), chart.signals());
  }

  @Test
  void aChartOfFewCountsIsRefused() {
    assertEquals(Optional.empty(), CountChart.of(new int[] {2, 3, 4, 2, 3, 3, 2, 4, 3, 3, 3, 3}));
    assertEquals(Optional.empty(), CountChart.of(new int[] {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}));
    assertFalse(CountChart.of(new int[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}).isEmpty());
  }

  @Test
  void aQuietSpellIsTheLessLikelyTheLongerItIs() {
    assertEquals(Math.exp(-1), QuietSpell.chance(1 / 90.0, 90), 1e-12);
    assertEquals(1, QuietSpell.chance(0, 1000));
    assertEquals(1, QuietSpell.chance(2, 0));
  }
}
