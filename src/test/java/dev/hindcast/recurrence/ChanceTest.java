package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

  /// Four days, two keys twice each. Of the three ways to pair them, one (0-1, 10-11) has both
  /// first ones followed within a day, the two others none. So 1/3 of deals give 2 of 4.
  @Test
  void smallDealsAreCountedByHand() {
    ChanceRange range =
        new Chance(new int[] {0, 1, 10, 11}, 100)
            .ofTerms(new int[][] {{0}, {0}, {1}, {1}}, List.of(1))
            .getFirst();
    assertEquals(new ChanceRange(0, 0, 0.5, 1000), range);
    ChanceRange within10 =
        new Chance(new int[] {0, 1, 10, 11}, 100)
            .ofTerms(new int[][] {{0}, {0}, {1}, {1}}, List.of(10))
            .getFirst();
    // 0-10 and 1-11 are followed within ten days, 0-11 and 1-10: only the inner one
    assertEquals(new ChanceRange(0.25, 0.5, 0.5, 1000), within10);
  }

  /// With 40 incidents a year, evenly over some keys, the next with one's key comes within 90 days
  /// with a chance of about 1 - exp(-40 * 90 / 365 / keys).
  @ParameterizedTest
  @CsvSource({"5, 0.861", "10, 0.627", "20, 0.389", "40, 0.219"})
  void fewKeysRecurByChanceAlone(int keys, double expected) {
    int size = 400;
    Random random = new Random(1);
    int[] days = random.ints(size, 0, 3650).sorted().toArray();
    int[][] terms =
        IntStream.range(0, size).mapToObj(i -> new int[] {i % keys}).toArray(int[][]::new);
    ChanceRange range = new Chance(days, 3650).ofTerms(terms, List.of(90)).getFirst();
    assertEquals(expected, range.middle(), 0.03);
    assertTrue(range.low() < expected && expected < range.high(), range.toString());
  }

  @Test
  void aGroupDealtAloneIsTheSameAsOneOfManyKeys() {
    int[] days = IntStream.range(0, 200).map(i -> i * 5).toArray();
    int[][] terms = IntStream.range(0, 200).mapToObj(i -> new int[] {i % 10}).toArray(int[][]::new);
    ChanceRange all = new Chance(days, 1000).ofTerms(terms, List.of(90)).getFirst();
    ChanceRange one = new Chance(days, 1000).ofGroup(20, List.of(90)).getFirst();
    assertEquals(all.middle(), one.middle(), 0.02);
    assertTrue(one.high() - one.low() > all.high() - all.low());
  }

  @Test
  void theSameKeysAlwaysGiveTheSameRange() {
    int[] days = IntStream.range(0, 50).map(i -> i * i).toArray();
    int[][] terms = IntStream.range(0, 50).mapToObj(i -> new int[] {i % 7}).toArray(int[][]::new);
    List<Integer> windows = List.of(30, 90, 365);
    assertEquals(
        new Chance(days, 3000).ofTerms(terms, windows),
        new Chance(days, 3000).ofTerms(terms, windows));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLargeLibraryTakesNotLong() {
    int size = 10_000;
    int[] days = IntStream.range(0, size).map(i -> i / 3).toArray();
    int[][] terms =
        IntStream.range(0, size)
            .mapToObj(i -> new int[] {i % 79, 79 + (i % 40)})
            .toArray(int[][]::new);
    assertEquals(
        333, new Chance(days, 3400).ofTerms(terms, List.of(30, 90, 365)).get(0).permutations());
    int[][] many = new int[size][];
    Arrays.fill(many, IntStream.range(0, 1000).toArray());
    assertEquals(100, new Chance(days, 3400).ofTerms(many, List.of(30)).get(0).permutations());
  }
}
