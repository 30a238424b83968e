package dev.hindcast.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "0.0625, 0.0625",
    "0.06254, 0.0625",
    "2.5, 2.5",
    "12.345, 12.3",
    "99.96, 100",
    "100, 100",
    "1436.4, 1436",
    "123456, 123456",
    "-3.14159, -3.14",
    "0.0000123456, 0.0000123",
    "Infinity, ∞",
  })
  void aNumberHasThreeDigitsThatSaySomething(double value, String words) {
    assertEquals(words, Wording.number(value));
  }

  @Test
  void oneIsNotMany() {
    assertEquals("no incident", Wording.count(0, "incident"));
    assertEquals("1 incident", Wording.count(1, "incident"));
    assertEquals("2 incidents", Wording.count(2, "incident"));
    assertEquals("12 near misses", Wording.count(12, "near miss", "near misses"));
  }

  @Test
  void anIntervalMayHaveNoUpperEnd() {
    assertEquals("0.619 to 8.77", Wording.interval(new Interval(0.61867, 8.76727)));
    assertEquals("1.5 or more", Wording.interval(new Interval(1.5, Double.POSITIVE_INFINITY)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, less than 1 of 10000",
    "0.00009, less than 1 of 10000",
    "0.0099, less than 1 of 100",
    "0.01, 1 of 100",
    "0.031, 3 of 100",
    "0.5, 50 of 100",
    "0.99, 99 of 100",
    "0.9999, more than 99 of 100",
  })
  void aChanceIsNeverCertainAndNeverImpossible(double probability, String words) {
    assertEquals(words, Wording.chance(probability));
  }

  @Test
  void namesAreListedAsInASentence() {
    assertEquals("", Wording.list(List.of()));
    assertEquals("a", Wording.list(List.of("a")));
    assertEquals("a and b", Wording.list(List.of("a", "b")));
    assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
  }
}
