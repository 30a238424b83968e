package dev.hindcast.statistics;

import java.util.List;

/// When events came while somebody watched.
///
/// @param times ascending, so that sums are the same in whatever order they were given
/// @param end how long the watch was
record Watch(List<Double> times, double end) {

  Watch {
    times = times.stream().sorted().toList();
    if (!(end > 0) || !times.stream().allMatch(time -> time >= 0 && time <= end)) {
      throw new IllegalArgumentException("events " + times + " not from 0 to " + end);
    }
  }

  double mean() {
    return times.stream().mapToDouble(Double::doubleValue).sum() / times.size();
  }
}
