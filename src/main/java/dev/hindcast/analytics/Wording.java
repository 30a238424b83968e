package dev.hindcast.analytics;

import dev.hindcast.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Numbers as a reader takes them in: three digits that say something, and words.
///
/// Written without the machine's language, so that every machine writes the same.
public final class Wording {
  private static final int DIGITS = 3;

  /// Chances are told of so many cases.
  private static final int CASES = 100;

  private Wording() {}

  /// A number to three significant digits, such as `0.625`, `12.3` or `1436`; `∞` without bound.
  public static String number(double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? "-∞" : "∞";
    }
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("not a number");
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    int whole = exact.precision() - exact.scale();
    BigDecimal rounded =
        whole >= DIGITS
            ? exact.setScale(0, RoundingMode.HALF_EVEN)
            : exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : plain(rounded);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
  }

  /// How many of something: `no incident`, `1 incident`, `3 incidents`.
  public static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  /// How many of something that has a plural of its own.
  public static String count(long number, String one, String many) {
    return switch (Math.toIntExact(Math.min(number, 2))) {
      case 0 -> "no " + one;
      case 1 -> "1 " + one;
      default -> number + " " + many;
    };
  }

  /// An interval as `0.62 to 8.77`; `0.62 or more` where it has no upper end.
  public static String interval(Interval interval) {
    return Double.isInfinite(interval.high())
        ? number(interval.low()) + " or more"
        : number(interval.low()) + " to " + number(interval.high());
  }

  /// A chance as `3 of 100`; never as certain or impossible.
  public static String chance(double probability) {
    double cases = CASES * probability;
    if (cases < 1) {
      return probability < 1.0 / (CASES * CASES) ? "less than 1 of 10000" : "less than 1 of 100";
    }
    return cases > CASES - 1 ? "more than 99 of 100" : Math.round(cases) + " of " + CASES;
  }

  /// Names as a sentence has them: `a`, `a and b`, `a, b and c`.
  public static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
