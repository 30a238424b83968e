package dev.hindcast.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What must not matter does not: units, where the clock begins, order, which comes first.
class InvarianceTest {

  private static final double ROUNDING = 1e-9;

  @RepeatedTest(20)
  void hoursOrDaysMakeNoDifference(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] days = random.doubles(40, 1, 100).toArray();
    double[] hours = Arrays.stream(days).map(day -> day * 24).toArray();
    Quantile inDays = Quantile.of(days, 0.75).orElseThrow();
    Quantile inHours = Quantile.of(hours, 0.75).orElseThrow();
    assertNear(inDays.value() * 24, inHours.value());
    assertNear(inDays.interval().times(24), inHours.interval());

    Laplace trend = Laplace.of(boxed(days), 100).orElseThrow();
    assertNear(trend.u(), Laplace.of(boxed(hours), 2400).orElseThrow().u());
    assertNear(Gaps.greenwood(boxed(days), 100), Gaps.greenwood(boxed(hours), 2400));

    KaplanMeier.Median lasting = lasting(days).median().orElseThrow();
    assertNear(lasting.time() * 24, lasting(hours).median().orElseThrow().time());

    double[] others = random.doubles(15, 1, 50).toArray();
    double[] othersInHours = Arrays.stream(others).map(day -> day * 24).toArray();
    MedianRatio ratio = MedianRatio.of(days, others).orElseThrow();
    assertNear(ratio.interval(), MedianRatio.of(hours, othersInHours).orElseThrow().interval());
    assertNear(
        new RateComparison(5, 10, 3, 20).ratioInterval(),
        new RateComparison(5, 240, 3, 480).ratioInterval());
  }

  private static KaplanMeier lasting(double[] times) {
    return KaplanMeier.of(
        IntStream.range(0, times.length)
            .mapToObj(i -> new KaplanMeier.Lifetime(times[i], i % 4 != 0))
            .toList());
  }

  @RepeatedTest(20)
  void orderMakesNoDifferenceToTheLastBit(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Double> times = new ArrayList<>(random.doubles(30, 0, 9).boxed().toList());
    List<Double> shuffled = new ArrayList<>(times);
    Collections.shuffle(shuffled, random);
    assertEquals(Laplace.of(times, 9), Laplace.of(shuffled, 9));
    assertEquals(Gaps.greenwood(times, 9), Gaps.greenwood(shuffled, 9));
    assertEquals(Quantile.of(array(times), 0.5), Quantile.of(array(shuffled), 0.5));
    assertEquals(
        MedianRatio.of(array(times), array(times.subList(0, 10))),
        MedianRatio.of(array(shuffled), array(times.subList(0, 10).reversed())));
    List<KaplanMeier.Lifetime> lifetimes = new ArrayList<>();
    times.forEach(time -> lifetimes.add(new KaplanMeier.Lifetime(time, random.nextBoolean())));
    KaplanMeier curve = KaplanMeier.of(lifetimes);
    Collections.shuffle(lifetimes, random);
    assertEquals(curve, KaplanMeier.of(lifetimes));
  }

  @RepeatedTest(20)
  void theOrderOfHistoriesMakesNoDifference(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<MeanCumulative.History> histories = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      histories.add(new MeanCumulative.History(random.doubles(i, i, 9).boxed().toList(), i, 9));
    }
    MeanCumulative function = MeanCumulative.of(histories);
    Collections.shuffle(histories, random);
    assertEquals(function, MeanCumulative.of(histories));
  }

  @Test
  void whereTheClockBeginsMakesNoDifference() {
    MeanCumulative early =
        MeanCumulative.of(
            List.of(
                new MeanCumulative.History(List.of(1.0, 4.0), 0, 9),
                new MeanCumulative.History(List.of(5.0), 3, 9)));
    MeanCumulative late =
        MeanCumulative.of(
            List.of(
                new MeanCumulative.History(List.of(101.0, 104.0), 100, 109),
                new MeanCumulative.History(List.of(105.0), 103, 109)));
    assertEquals(
        early.steps().stream().map(MeanCumulative.Step::interval).toList(),
        late.steps().stream().map(MeanCumulative.Step::interval).toList());
  }

  @RepeatedTest(20)
  void whichComesFirstMakesNoDifference(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int before = random.nextInt(20);
    int after = random.nextInt(20);
    Interval ratio = new RateComparison(before, 100, after, 37).ratioInterval();
    Interval other = new RateComparison(after, 37, before, 100).ratioInterval();
    assertNear(1 / ratio.high(), other.low());
    assertNear(1 / ratio.low(), other.high());
    assertNear(
        FisherExact.twoSided(before, 9, after, 20), FisherExact.twoSided(after, 20, before, 9));

    double[] first = random.doubles(12, 1, 9).toArray();
    double[] second = random.doubles(17, 1, 9).toArray();
    MedianRatio forth = MedianRatio.of(first, second).orElseThrow();
    MedianRatio back = MedianRatio.of(second, first).orElseThrow();
    assertNear(1 / forth.ratio(), back.ratio());
    assertNear(1 / forth.interval().high(), back.interval().low());
    assertNear(forth.pValue(), back.pValue());

    List<Double> times = random.doubles(12).boxed().toList();
    List<Double> backwards = times.stream().map(time -> 1 - time).toList();
    double u = Laplace.of(times, 1).orElseThrow().u();
    assertNear(-u, Laplace.of(backwards, 1).orElseThrow().u());
    assertNear(Gaps.greenwood(times, 1), Gaps.greenwood(backwards, 1));
  }

  @Test
  void moreEventsMakeEveryIntervalHigherAndMoreTimeMakesItNarrower() {
    for (int count = 0; count < 200; count++) {
      Interval fewer = new PoissonRate(count, 100).perYearInterval();
      Interval more = new PoissonRate(count + 1, 100).perYearInterval();
      assertTrue(fewer.low() < more.low() && fewer.high() < more.high(), "after " + count);
      Interval share = new Proportion(count, 201).wilson();
      Interval larger = new Proportion(count + 1, 201).wilson();
      assertTrue(share.low() < larger.low() && share.high() < larger.high(), "after " + count);
      PoissonRate twice = new PoissonRate(2 * count, 200);
      Interval longer = twice.perYearInterval();
      assertTrue(longer.high() - longer.low() < fewer.high() - fewer.low(), "at " + count);
      assertTrue(share.contains(new Proportion(count, 201).share()), "at " + count);
    }
  }

  @RepeatedTest(20)
  void qValuesFollowTheirPValues(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] pValues = random.doubles(50).map(p -> Math.round(p * 20) / 20.0).toArray();
    double[] qValues = BenjaminiHochberg.qValues(pValues);
    for (int i = 0; i < pValues.length; i++) {
      assertTrue(qValues[i] >= pValues[i] && qValues[i] <= 1);
      for (int j = 0; j < pValues.length; j++) {
        assertTrue(pValues[i] > pValues[j] || qValues[i] <= qValues[j], i + " and " + j);
      }
    }
  }

  /// Where nothing is open, the curve is the share of those that last longer.
  @RepeatedTest(20)
  void aCurveWithoutOpenOnesIsTheShareThatLastsLonger(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] times = random.ints(25, 1, 12).asDoubleStream().toArray();
    KaplanMeier curve =
        KaplanMeier.of(
            Arrays.stream(times).mapToObj(time -> new KaplanMeier.Lifetime(time, true)).toList());
    for (KaplanMeier.Step step : curve.steps()) {
      long longer = Arrays.stream(times).filter(time -> time > step.time()).count();
      assertNear(longer / 25.0, step.survival());
      assertTrue(step.interval().contains(step.survival()), step::toString);
    }
    assertNear(Quantile.of(times, 0.5).orElseThrow().value(), curve.median().orElseThrow().time());
  }

  private static void assertNear(Interval expected, Interval found) {
    assertNear(expected.low(), found.low());
    assertNear(expected.high(), found.high());
  }

  private static void assertNear(double expected, double found) {
    if (Double.isInfinite(expected)) {
      assertEquals(expected, found);
    } else {
      assertEquals(expected, found, Math.max(ROUNDING, Math.abs(expected) * ROUNDING));
    }
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
