package dev.hindcast.recurrence;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// How often incidents would recur if what they have in common had nothing to do with when they
/// began: their keys are dealt out over their days at random, again and again.
///
/// With few keys and many incidents most recur by chance alone, so no share of recurrence says
/// anything without this beside it.
final class Chance {

  /// So that the same library always gives the same numbers; nothing else speaks for it.
  static final int SEED = 20_240_601;

  static final int MOST = 1_000;
  private static final int FEWEST = 100;

  /// Keys dealt out, well under a second of work. A library of more than some 4 000 incidents is
  /// dealt out less often, which makes the ends of the range a little less sure.
  private static final long BUDGET = 10_000_000;

  private static final double TAIL = 0.025;
  private static final int NEVER = Integer.MAX_VALUE;

  private final int[] days;
  private final int until;
  private final Random random = new Random(SEED);

  /// @param days on which incidents began, ascending, counted from any day
  /// @param until the last day under observation
  Chance(int[] days, int until) {
    this.days = days.clone();
    this.until = until;
  }

  /// The ranges of the shares that recur within some windows, when each incident has some terms and
  /// recurs where another has one of them.
  ///
  /// @param terms of each incident, in any order, numbered from 0
  /// @param windows in days
  List<ChanceRange> ofTerms(int[][] terms, List<Integer> windows) {
    int[][] dealt = terms.clone();
    int termCount = 1 + Arrays.stream(terms).flatMapToInt(Arrays::stream).max().orElse(-1);
    int[] next = new int[termCount];
    return ranges(
        Arrays.stream(terms).mapToInt(some -> 1 + some.length).sum(),
        windows,
        () -> {
          shuffle(dealt, dealt.length);
          return new Waits(days, waits(dealt, next));
        });
  }

  /// The same for one group of some size, whose members fall on any of the days.
  List<ChanceRange> ofGroup(int size, List<Integer> windows) {
    Integer[] dealt = Arrays.stream(days).boxed().toArray(Integer[]::new);
    return ranges(
        size,
        windows,
        () -> {
          shuffle(dealt, size);
          int[] drawn =
              Arrays.stream(dealt, dealt.length - size, dealt.length)
                  .mapToInt(Integer::intValue)
                  .sorted()
                  .toArray();
          return new Waits(drawn, gaps(drawn));
        });
  }

  /// What one deal gives: days of incidents, ascending, and how long each waits for the next with
  /// the same key.
  private static final class Waits {
    private final int[] began;
    private final int[] wait;

    Waits(int[] began, int[] wait) {
      this.began = began;
      this.wait = wait;
    }

    double share(int window, int end) {
      int watched = 0;
      int followed = 0;
      while (watched < began.length && end - began[watched] >= window) {
        followed += wait[watched] <= window ? 1 : 0;
        watched++;
      }
      return watched == 0 ? 0 : (double) followed / watched;
    }
  }

  /// Deals out keys once.
  private interface Deal {
    Waits waits();
  }

  private List<ChanceRange> ranges(long work, List<Integer> windows, Deal deal) {
    int permutations = Math.clamp(BUDGET / Math.max(1, work), FEWEST, MOST);
    double[][] shares = new double[windows.size()][permutations];
    for (int permutation = 0; permutation < permutations; permutation++) {
      Waits waits = deal.waits();
      for (int window = 0; window < windows.size(); window++) {
        shares[window][permutation] = waits.share(windows.get(window), until);
      }
    }
    return Arrays.stream(shares).map(Chance::range).toList();
  }

  private int[] waits(int[][] dealt, int[] next) {
    Arrays.fill(next, NEVER);
    int[] waits = new int[days.length];
    for (int index = days.length - 1; index >= 0; index--) {
      int soonest = NEVER;
      for (int term : dealt[index]) {
        soonest = Math.min(soonest, next[term]);
        next[term] = days[index];
      }
      waits[index] = soonest == NEVER ? NEVER : soonest - days[index];
    }
    return waits;
  }

  private static int[] gaps(int[] drawn) {
    int[] gaps = new int[drawn.length];
    Arrays.fill(gaps, NEVER);
    for (int index = 1; index < drawn.length; index++) {
      gaps[index - 1] = drawn[index] - drawn[index - 1];
    }
    return gaps;
  }

  private static ChanceRange range(double[] shares) {
    double[] sorted = shares.clone();
    Arrays.sort(sorted);
    int cut = (int) Math.floor(TAIL * sorted.length);
    return new ChanceRange(
        sorted[cut], sorted[sorted.length / 2], sorted[sorted.length - 1 - cut], sorted.length);
  }

  /// Fisher and Yates: the last of some become a random choice of all, in random order.
  private <T> void shuffle(T[] all, int some) {
    for (int last = all.length - 1; last >= Math.max(1, all.length - some); last--) {
      int other = random.nextInt(last + 1);
      T swapped = all[last];
      all[last] = all[other];
      all[other] = swapped;
    }
  }
}
