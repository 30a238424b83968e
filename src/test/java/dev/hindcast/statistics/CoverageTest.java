package dev.hindcast.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How often intervals hold the truth: every possible result is tried, with its probability. Where
/// that is not possible, results are drawn, always the same ones.
class CoverageTest {

  private static final double PROMISED = 0.95;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 10, 38, 100})
  void anExactShareNeverHoldsLessThanItPromises(int of) {
    assertTrue(least(of, Proportion::clopperPearson) >= PROMISED);
  }

  /// Wilson's holds 95 % on average; near 0 and 1 it may fall to 83 %, as Brown, Cai and DasGupta
  /// show.
  @ParameterizedTest
  @ValueSource(ints = {5, 10, 38, 100})
  void aShareHoldsWhatItPromisesOnAverage(int of) {
    assertTrue(least(of, Proportion::wilson) >= 0.83);
    double average =
        truths().map(truth -> covered(of, truth, Proportion::wilson)).average().orElseThrow();
    assertTrue(average >= 0.945 && average <= 0.975, () -> "on average " + average);
  }

  private static double least(int of, Function<Proportion, Interval> interval) {
    return truths().map(truth -> covered(of, truth, interval)).min().orElseThrow();
  }

  private static DoubleStream truths() {
    return IntStream.range(1, 1000).mapToDouble(i -> i / 1000.0);
  }

  private static double covered(int of, double truth, Function<Proportion, Interval> interval) {
    DiscreteDistribution results = BinomialDistribution.of(of, truth);
    return IntStream.rangeClosed(0, of)
        .filter(count -> interval.apply(new Proportion(count, of)).contains(truth))
        .mapToDouble(results::probability)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.5, 1, 2, 3.7, 5, 10, 33.3, 100})
  void aCountNeverHoldsLessThanItPromises(double truth) {
    DiscreteDistribution results = PoissonDistribution.of(truth);
    double covered =
        IntStream.rangeClosed(0, 300)
            .filter(count -> new PoissonRate(count, 1).countInterval().contains(truth))
            .mapToDouble(results::probability)
            .sum();
    assertTrue(covered >= PROMISED, () -> truth + ": " + covered);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, 1", "5, 1, 0.2", "2, 2, 3", "8, 0.5, 1", "20, 0.1, 2"})
  void theRatioOfTwoRatesNeverHoldsLessThanItPromises(
      double before, double daysAfter, double ratio) {
    DiscreteDistribution earlier = PoissonDistribution.of(before);
    DiscreteDistribution later = PoissonDistribution.of(before * daysAfter * ratio);
    double covered = 0;
    for (int k = 0; k < 80; k++) {
      for (int l = 0; l < 80; l++) {
        if (new RateComparison(k, 1, l, daysAfter).ratioInterval().contains(ratio)) {
          covered += earlier.probability(k) * later.probability(l);
        }
      }
    }
    double found = covered;
    assertTrue(covered >= PROMISED, () -> "only " + found);
  }

  /// The j-th smallest of n lies below the quantile in as many samples as a binomial number is at
  /// least j, whatever the distribution.
  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 0.75, 0.9})
  void aQuantileNeverHoldsLessThanItPromises(double q) {
    for (int n = Quantile.fewest(q); n < 300; n++) {
      double[] values = IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
      Interval interval = Quantile.of(values, q).orElseThrow().interval();
      BinomialDistribution below = BinomialDistribution.of(n, q);
      double belowLow = below.cumulativeProbability((int) interval.low() - 1);
      double aboveHigh = below.survivalProbability((int) interval.high() - 1);
      assertTrue(belowLow <= 0.025 && aboveHigh <= 0.025, n + " values");
      assertTrue(
          below.cumulativeProbability((int) interval.low()) > 0.025,
          n + " values: the lower end is too low");
    }
  }

  @Test
  void aSteadyRateIsSeldomTakenForATrendOrForBursts() {
    Random random = new Random(1);
    for (int n : new int[] {4, 6, 10, 30, 100}) {
      int trends = 0;
      int bursts = 0;
      int draws = 20_000;
      for (int draw = 0; draw < draws; draw++) {
        List<Double> times = random.doubles(n).boxed().toList();
        trends += Laplace.of(times, 1).orElseThrow().pValue() < 0.05 ? 1 : 0;
        bursts += Gaps.areClustered(times, 1) ? 1 : 0;
      }
      assertNear(0.05, (double) trends / draws, n + " events, trend");
      assertNear(0.05, (double) bursts / draws, n + " events, bursts");
    }
  }

  private static void assertNear(double expected, double found, String what) {
    assertTrue(Math.abs(found - expected) < 0.01, () -> what + ": " + found);
  }

  /// With the variance between histories alone, and a normal quantile, 2 histories hold the truth
  /// in 70 of 100 cases, and in 54 where they begin one after the other.
  @ParameterizedTest
  @CsvSource({"2, 0", "3, 0", "5, 0", "10, 0", "2, 0.8", "3, 0.8", "5, 0.8", "10, 0.8"})
  void aMeanCumulativeFunctionOfFewHistoriesHoldsWhatItPromises(int histories, double stagger) {
    Random random = new Random(histories);
    double rate = 4;
    int draws = 2000;
    int held = 0;
    for (int draw = 0; draw < draws; draw++) {
      List<MeanCumulative.History> drawn =
          IntStream.range(0, histories)
              .mapToObj(i -> drawn(random, rate, i == 0 ? 0 : random.nextDouble() * stagger))
              .toList();
      List<MeanCumulative.Step> steps = MeanCumulative.of(drawn).steps();
      held += steps.isEmpty() || steps.getLast().interval().contains(rate) ? 1 : 0;
    }
    double share = (double) held / draws;
    assertTrue(share >= 0.945, () -> "only " + share);
  }

  private static MeanCumulative.History drawn(Random random, double rate, double from) {
    int count =
        PoissonDistribution.of(rate * (1 - from)).inverseCumulativeProbability(random.nextDouble());
    List<Double> events = random.doubles(count, from, 1).boxed().toList();
    return new MeanCumulative.History(events, from, 1);
  }

  @Test
  void aRatioOfMediansOfLongTailedDurationsHoldsWhatItPromises() {
    Random random = new Random(7);
    int draws = 4000;
    int held = 0;
    int told = 0;
    for (int draw = 0; draw < draws; draw++) {
      double[] first = durations(random, 10);
      double[] second = durations(random, 14);
      MedianRatio ratio = MedianRatio.of(first, second).orElseThrow();
      held += ratio.interval().contains(1) ? 1 : 0;
      told += ratio.cannotTell() ? 0 : 1;
    }
    double share = (double) held / draws;
    int toldDraws = told;
    assertTrue(share >= 0.945, () -> "only " + share);
    assertTrue(told < draws / 4, () -> "told in " + toldDraws);
  }

  /// As long-tailed as durations of incidents are: the standard deviation of the logarithm is 1.8.
  private static double[] durations(Random random, int n) {
    return IntStream.range(0, n).mapToDouble(i -> Math.exp(random.nextGaussian() * 1.8)).toArray();
  }

  @Test
  void theMedianOfLifetimesHoldsWhatItPromisesWhenSomeAreOpen() {
    Random random = new Random(11);
    double median = Math.log(2);
    int draws = 4000;
    int held = 0;
    int known = 0;
    for (int draw = 0; draw < draws; draw++) {
      List<KaplanMeier.Lifetime> lifetimes =
          IntStream.range(0, 25).mapToObj(i -> lifetime(random)).toList();
      var found = KaplanMeier.of(lifetimes).median();
      if (found.isPresent()) {
        known++;
        held += found.get().interval().contains(median) ? 1 : 0;
      }
    }
    double share = (double) held / known;
    assertTrue(known > draws * 0.9);
    assertTrue(share >= 0.935, () -> "only " + share);
  }

  private static KaplanMeier.Lifetime lifetime(Random random) {
    double ends = -Math.log(1 - random.nextDouble());
    double seen = random.nextDouble() * 3;
    return new KaplanMeier.Lifetime(Math.min(ends, seen), ends <= seen);
  }
}
