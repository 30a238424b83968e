package dev.hindcast.lint.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GravityTest {

  @ParameterizedTest
  @CsvSource({
    "SEV1, MAJOR",
    "sev-2, MAJOR",
    "SEV 3, MINOR",
    "S2, MAJOR",
    "P0, MAJOR",
    "P1, MAJOR",
    "P2, MINOR", // ladders of priorities begin at nought
    "priority 2, MINOR",
    "1, MAJOR",
    "3, MINOR",
    "Critical – all users, MAJOR",
    "Very High, MAJOR",
    "major, MAJOR",
    "Medium, MINOR",
    "minor, MINOR",
    "low, MINOR",
    "down, UNKNOWN",
    "2.5 hours, UNKNOWN",
    "'', UNKNOWN",
  })
  void ofTheWordsOfSeveralLadders(String severity, Gravity gravity) {
    assertEquals(gravity, Gravity.of(severity));
  }

  @Test
  void nothingStatedIsUnknown() {
    assertEquals(Gravity.UNKNOWN, Gravity.of((String) null));
  }
}
