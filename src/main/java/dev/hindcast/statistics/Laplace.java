package dev.hindcast.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Whether events become more or fewer with time: the test of Laplace (1773), as in Cox and Lewis,
/// The Statistical Analysis of Series of Events, 3.3.
///
/// Where the rate is steady, events lie evenly over the time watched, so their mean lies near its
/// middle. Events that come in bursts make u larger than they should: ask [Gaps] too.
///
/// @param u below 0 where they became fewer; near standard normal where the rate is steady
/// @param pValue how often a steady rate gives a u so far from 0, in either direction
public record Laplace(double u, double pValue) {

  /// Fewer say nothing: with 3, even a rate that falls to nothing at half time is found in only one
  /// case of five.
  public static final int FEWEST = 4;

  /// Empty where there are fewer than 4 events.
  ///
  /// @param times from the beginning of the watch, from 0 to `end`; in any order
  /// @param end how long the watch was, above 0; not the time of the last event
  public static Optional<Laplace> of(List<Double> times, double end) {
    if (times.size() < FEWEST) {
      return Optional.empty();
    }
    double middle = new Watch(times, end).mean() / end;
    double u = (middle - 0.5) * Math.sqrt(12.0 * times.size());
    double beyond = NormalDistribution.of(0, 1).survivalProbability(Math.abs(u));
    return Optional.of(new Laplace(u, 2 * beyond));
  }
}
