package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
  private static final List<String> FIELDS = List.of("services", "severity", "status", "tags");

  @ParameterizedTest
  @CsvSource({
    "sevices, services", // a letter left out
    "servicess, services", // one too many
    "servizes, services", // another one
    "sevreity, severity", // two swapped
    "Status, status", // case
    "tag, tags",
  })
  void aSlipOfTheKeyboardIsSeen(String written, String meant) {
    assertEquals("; did you mean '" + meant + "'?", NearestWord.question(written, FIELDS));
  }

  @ParameterizedTest
  @CsvSource({"cost_centre", "state", "t", "customers"})
  void anotherWordIsNone(String written) {
    assertEquals("", NearestWord.question(written, FIELDS));
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertEquals("aab", NearestWord.to("aaa", List.of("aac", "aab")).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "'', abc, 3", "kitten, sitting, 3"})
  void distanceCountsSlips(String left, String right, int slips) {
    assertEquals(slips, NearestWord.distance(left, right));
    assertEquals(slips, NearestWord.distance(right, left));
  }
}
