package dev.hindcast.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Our numbers are those of R, a program by others from the same papers: `reference.R` makes
/// `reference.tsv`. Published examples are among them: remission of leukaemia (Gehan 1965), valve
/// seats (Nelson 1995), fifteen p-values (Benjamini and Hochberg 1995).
class ReferenceTest {

  private static final double NONE = Double.NaN;

  /// By how much two may differ, as a share of what R says.
  private static final double ROUNDING = 1e-9;

  private record Line(String function, String given, String expected) {

    static Line of(String text) {
      String[] parts = text.split("\t", -1);
      return new Line(parts[0], parts[1], parts[2]);
    }

    double[] arguments() {
      return numbers(given);
    }

    double[] values() {
      return numbers(expected);
    }

    private static double[] numbers(String text) {
      return Arrays.stream(text.split(" ")).mapToDouble(Line::number).toArray();
    }

    private static double number(String text) {
      return switch (text) {
        case "NA" -> NONE;
        case "Inf" -> Double.POSITIVE_INFINITY;
        default -> Double.parseDouble(text);
      };
    }

    int whole(int argument) {
      return (int) arguments()[argument];
    }
  }

  @TestFactory
  Stream<DynamicTest> asRSays() throws IOException {
    try (InputStream in = ReferenceTest.class.getResourceAsStream("reference.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Line> lines = text.lines().map(Line::of).toList();
      return IntStream.range(0, lines.size())
          .mapToObj(
              index -> {
                Line line = lines.get(index);
                return dynamicTest(
                    line.function() + ", line " + (index + 1),
                    () -> assertAgree(line.values(), ours(line)));
              });
    }
  }

  private static void assertAgree(double[] theirs, double[] ours) {
    assertEquals(theirs.length, ours.length, () -> Arrays.toString(ours));
    for (int i = 0; i < theirs.length; i++) {
      double expected = theirs[i];
      if (Double.isNaN(expected) || Double.isInfinite(expected)) {
        assertEquals(expected, ours[i], () -> Arrays.toString(ours));
      } else {
        assertEquals(expected, ours[i], tolerance(expected), Arrays.toString(ours));
      }
    }
  }

  private static double tolerance(double expected) {
    return Math.max(Math.abs(expected) * ROUNDING, 1e-14);
  }

  private static double[] ours(Line line) {
    double[] at = line.arguments();
    return switch (line.function()) {
      case "PoissonRate.countInterval" -> ends(new PoissonRate(line.whole(0), 1).countInterval());
      case "Proportion.wilson" -> ends(new Proportion(line.whole(0), line.whole(1)).wilson());
      case "Proportion.clopperPearson" ->
          ends(new Proportion(line.whole(0), line.whole(1)).clopperPearson());
      case "RateComparison" -> comparison(line);
      case "BinomialTest.twoSided" ->
          one(BinomialTest.twoSided(line.whole(0), line.whole(1), at[2]));
      case "Hypergeometric.atLeast" ->
          one(Hypergeometric.atLeast(line.whole(0), line.whole(1), line.whole(2), line.whole(3)));
      case "FisherExact.twoSided" ->
          one(FisherExact.twoSided(line.whole(0), line.whole(1), line.whole(2), line.whole(3)));
      case "BenjaminiHochberg.qValues" -> BenjaminiHochberg.qValues(at);
      case "Quantile" -> quantile(line.whole(0), at[1]);
      case "Laplace" -> laplace(at);
      case "MedianRatio" -> medianRatio(at);
      case "KaplanMeier.steps" -> survivalSteps(at);
      case "KaplanMeier.median" -> survivalMedian(at);
      case "MeanCumulative" -> meanCumulative(histories(at));
      default -> throw new IllegalArgumentException(line.function());
    };
  }

  private static double[] one(double value) {
    return new double[] {value};
  }

  private static double[] ends(Interval interval) {
    return new double[] {interval.low(), interval.high()};
  }

  private static double[] comparison(Line line) {
    double[] at = line.arguments();
    RateComparison comparison = new RateComparison(line.whole(0), at[1], line.whole(2), at[3]);
    Interval ratio = comparison.ratioInterval();
    if (line.whole(0) + line.whole(2) < RateComparison.FEWEST) {
      assertTrue(comparison.pValue().isEmpty());
      return new double[] {ratio.low(), ratio.high(), line.values()[2]};
    }
    return new double[] {ratio.low(), ratio.high(), comparison.pValue().orElseThrow()};
  }

  private static double[] quantile(int n, double q) {
    double[] values = IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
    Optional<Quantile> quantile = Quantile.of(values, q);
    return quantile
        .map(found -> new double[] {found.value(), found.interval().low(), found.interval().high()})
        .orElse(one(NONE));
  }

  private static double[] laplace(double[] at) {
    Laplace laplace = Laplace.of(list(at, 0, at.length - 1), at[at.length - 1]).orElseThrow();
    return new double[] {laplace.u(), laplace.pValue()};
  }

  private static double[] medianRatio(double[] at) {
    int split = 1 + (int) at[0];
    double[] first = Arrays.copyOfRange(at, 1, split);
    double[] second = Arrays.copyOfRange(at, split, at.length);
    MedianRatio ratio = MedianRatio.of(first, second).orElseThrow();
    return new double[] {
      ratio.ratio(), ratio.interval().low(), ratio.interval().high(), ratio.pValue()
    };
  }

  private static KaplanMeier survival(double[] at) {
    return KaplanMeier.of(
        Arrays.stream(at)
            .mapToObj(time -> new KaplanMeier.Lifetime(Math.abs(time), time > 0))
            .toList());
  }

  /// Where R has an interval: after the first end and before the last.
  private static double[] survivalSteps(double[] at) {
    return survival(at).steps().stream()
        .filter(step -> step.survival() > 0 && step.survival() < 1)
        .flatMap(
            step ->
                Stream.of(
                    step.time(),
                    (double) step.atRisk(),
                    (double) step.ended(),
                    (double) step.censored(),
                    step.survival(),
                    step.interval().low(),
                    step.interval().high()))
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static double[] survivalMedian(double[] at) {
    KaplanMeier.Median median = survival(at).median().orElseThrow();
    double high = median.interval().high();
    return new double[] {
      median.time(), median.interval().low(), Double.isInfinite(high) ? NONE : high
    };
  }

  private static List<MeanCumulative.History> histories(double[] at) {
    List<MeanCumulative.History> histories = new ArrayList<>();
    int next = 0;
    while (next < at.length) {
      int events = next + 3;
      int end = events + (int) at[next + 2];
      histories.add(new MeanCumulative.History(list(at, events, end), at[next], at[next + 1]));
      next = end;
    }
    return histories;
  }

  private static double[] meanCumulative(List<MeanCumulative.History> histories) {
    HistoryVariance variance = new HistoryVariance(histories);
    return MeanCumulative.of(histories).steps().stream()
        .flatMap(
            step -> {
              variance.step(step.time(), step.atRisk());
              return Stream.of(
                  step.time(),
                  (double) step.atRisk(),
                  (double) step.events(),
                  step.value(),
                  Math.sqrt(variance.variance()),
                  step.interval().low(),
                  step.interval().high());
            })
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static List<Double> list(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).boxed().toList();
  }
}
