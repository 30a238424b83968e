package dev.hindcast.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// How many of how many.
///
/// @param count from 0 to `of`
/// @param of at least 1: a share of nothing is no number
public record Proportion(int count, int of) {

  public Proportion {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException("no share: " + count + " of " + of);
    }
  }

  public double share() {
    return (double) count / of;
  }

  /// The interval of Wilson (1927): near 95 % on average, also for few and for extreme shares,
  /// where the usual one fails (Brown, Cai and DasGupta 2001).
  public Interval wilson() {
    double z2 = Confidence.NORMAL * Confidence.NORMAL;
    double centre = (count + (z2 / 2)) / (of + z2);
    double spread = (double) count * (of - count) / of;
    double half = Confidence.NORMAL / (of + z2) * Math.sqrt(spread + (z2 / 4));
    return new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half);
  }

  /// The exact interval of Clopper and Pearson (1934): never less than 95 %, mostly more.
  public Interval clopperPearson() {
    return new Interval(
        count == 0
            ? 0
            : BetaDistribution.of(count, of - count + 1.0)
                .inverseCumulativeProbability(Confidence.TAIL),
        count == of
            ? 1
            : BetaDistribution.of(count + 1.0, of - count)
                .inverseSurvivalProbability(Confidence.TAIL));
  }
}
