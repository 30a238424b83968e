package dev.hindcast.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// None, one, all equal, none ended, very many.
class WorstNumbersTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void nothingAtAllSaysNothing() {
    assertEquals(Optional.empty(), Quantile.of(new double[0], 0.5));
    assertEquals(Optional.empty(), Laplace.of(List.of(), 100));
    assertEquals(Optional.empty(), MedianRatio.of(new double[0], new double[0]));
    assertEquals(Optional.empty(), CountChart.of(new int[0]));
    assertEquals(List.of(), KaplanMeier.of(List.of()).steps());
    assertEquals(Optional.empty(), KaplanMeier.of(List.of()).median());
    assertEquals(0, KaplanMeier.of(List.of()).atRisk(0));
    assertEquals(List.of(), MeanCumulative.of(List.of()).steps());
    assertEquals(0, BenjaminiHochberg.qValues(new double[0]).length);
    assertEquals(new Interval(0, INFINITE), new RateComparison(0, 9, 0, 9).ratioInterval());
    assertTrue(new RateComparison(0, 9, 0, 9).ratio().isEmpty());
    assertFalse(Gaps.areClustered(List.of(), 100));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    List<Executable> mistakes =
        List.of(
            () -> new Proportion(0, 0),
            () -> new Proportion(3, 2),
            () -> new Proportion(-1, 2),
            () -> new PoissonRate(1, 0),
            () -> new PoissonRate(-1, 9),
            () -> new PoissonRate(1, Double.NaN),
            () -> new PoissonRate(1, INFINITE),
            () -> new RateComparison(1, 0, 1, 9),
            () -> new RateComparison(1, 9, 1, Double.NaN),
            () -> new Interval(2, 1),
            () -> new Interval(Double.NaN, 1),
            () -> Quantile.of(new double[9], 1),
            () -> Quantile.of(new double[] {1, 2, 3, 4, 5, Double.NaN}, 0.5),
            () -> Laplace.of(List.of(1.0, 2.0, 3.0, 11.0), 10),
            () -> Laplace.of(List.of(-1.0, 2.0, 3.0, 4.0), 10),
            () -> Gaps.areClustered(List.of(1.0, 2.0, 3.0, 11.0), 10),
            () -> new KaplanMeier.Lifetime(-1, true),
            () -> new KaplanMeier.Lifetime(Double.NaN, true),
            () -> new MeanCumulative.History(List.of(5.0), 6, 9),
            () -> new MeanCumulative.History(List.of(5.0), 0, 4),
            () -> new MeanCumulative.History(List.of(), 4, 0),
            () -> MedianRatio.of(new double[] {-1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, new double[10]),
            () -> BenjaminiHochberg.qValues(new double[] {0.5, Double.NaN}),
            () -> QuietSpell.chance(-1, 5),
            () -> QuietSpell.chance(Double.NaN, 5));
    for (int i = 0; i < mistakes.size(); i++) {
      assertThrows(IllegalArgumentException.class, mistakes.get(i), "mistake " + i);
    }
  }

  @Test
  void equalValuesHaveAnIntervalOfNoWidth() {
    double[] values = new double[8];
    Arrays.fill(values, 7);
    assertEquals(new Interval(7, 7), Quantile.of(values, 0.5).orElseThrow().interval());
    double[] more = new double[12];
    Arrays.fill(more, 7);
    MedianRatio ratio = MedianRatio.of(more, more).orElseThrow();
    assertEquals(1, ratio.ratio());
    assertEquals(1, ratio.pValue());
  }

  @Test
  void aMedianOfZeroHasNoRatioAndValuesOfZeroLeaveItOpen() {
    double[] zeros = new double[10];
    double[] ones = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
    assertEquals(Optional.empty(), MedianRatio.of(zeros, ones));
    assertEquals(Optional.empty(), MedianRatio.of(ones, zeros));
    double[] someZeros = {0, 0, 0, 0, 2, 3, 4, 4, 5, 5};
    MedianRatio ratio = MedianRatio.of(someZeros, ones).orElseThrow();
    assertEquals(new Interval(0, INFINITE), ratio.interval());
    assertTrue(ratio.cannotTell());
  }

  @Test
  void whereNothingHasEndedTheCurveStaysAtOneAndSaysHowSureThatIs() {
    KaplanMeier curve =
        KaplanMeier.of(Collections.nCopies(10, new KaplanMeier.Lifetime(30, false)));
    KaplanMeier.Step step = curve.steps().getFirst();
    assertEquals(1, step.survival());
    assertEquals(new Proportion(10, 10).clopperPearson(), step.interval());
    assertEquals(Optional.empty(), curve.median());
  }

  @Test
  void whereAllEndAtOnceTheCurveFallsToZeroAndSaysHowSureThatIs() {
    KaplanMeier curve = KaplanMeier.of(Collections.nCopies(10, new KaplanMeier.Lifetime(0, true)));
    KaplanMeier.Step step = curve.steps().getFirst();
    assertEquals(0, step.survival());
    assertEquals(new Proportion(0, 10).clopperPearson(), step.interval());
    assertEquals(0, curve.median().orElseThrow().time());
  }

  @Test
  void fiveLifetimesHaveNoMedian() {
    KaplanMeier.Lifetime lifetime = new KaplanMeier.Lifetime(30, true);
    assertTrue(KaplanMeier.of(Collections.nCopies(5, lifetime)).median().isEmpty());
    assertTrue(KaplanMeier.of(Collections.nCopies(6, lifetime)).median().isPresent());
  }

  @Test
  void aMedianThatTooFewReachedIsOpenAbove() {
    List<KaplanMeier.Lifetime> lifetimes = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      lifetimes.add(new KaplanMeier.Lifetime(day, true));
      lifetimes.add(new KaplanMeier.Lifetime(10, false));
    }
    KaplanMeier.Median median = KaplanMeier.of(lifetimes).median().orElseThrow();
    assertEquals(5, median.time());
    assertEquals(INFINITE, median.interval().high());
  }

  @Test
  void eventsOnTheFirstAndTheLastDayCount() {
    MeanCumulative function =
        MeanCumulative.of(List.of(new MeanCumulative.History(List.of(0.0, 9.0), 0, 9)));
    assertEquals(2, function.steps().getLast().value());
  }

  @Test
  void historiesThatAgreeProveNothing() {
    MeanCumulative.History history = new MeanCumulative.History(List.of(3.0, 5.0), 0, 9);
    MeanCumulative function = MeanCumulative.of(List.of(history, history));
    Interval interval = function.steps().getLast().interval();
    assertEquals(new PoissonRate(4, 1).countInterval().times(0.5), interval);
  }

  @Test
  void burstsAreSeenAndEvenGapsAreNot() {
    assertTrue(Gaps.areClustered(List.of(100.0, 101.0, 102.0, 103.0, 104.0, 105.0), 365));
    assertFalse(Gaps.areClustered(List.of(50.0, 100.0, 150.0, 200.0, 250.0, 300.0), 365));
    assertFalse(Gaps.areClustered(List.of(1.0, 1.0, 1.0), 365));
  }

  @Test
  void aHundredThousandTakeNoLongerThanASecondOrTwo() {
    int n = 100_000;
    double[] values = IntStream.range(0, n).mapToDouble(i -> (i * 7919L) % n).toArray();
    List<Double> times = Arrays.stream(values).boxed().toList();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertTrue(Quantile.of(values, 0.9).isPresent());
          assertTrue(Laplace.of(times, n).isPresent());
          Gaps.areClustered(times, n);
          assertTrue(MedianRatio.of(values, values).isPresent());
          BenjaminiHochberg.qValues(Arrays.stream(values).map(value -> value / n).toArray());
          KaplanMeier.of(times.stream().map(t -> new KaplanMeier.Lifetime(t, t % 3 == 0)).toList())
              .median();
          MeanCumulative.of(
              IntStream.range(0, 10)
                  .mapToObj(
                      i ->
                          new MeanCumulative.History(
                              times.subList(i * 10_000, (i + 1) * 10_000), 0, n))
                  .toList());
          new PoissonRate(n, n).perYearInterval();
          new Proportion(n / 3, n).clopperPearson();
          BinomialTest.twoSided(n / 3, n, 0.33);
          FisherExact.twoSided(n, n / 2, n / 3, n);
        });
  }
}
