package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "148 minutes | PT148M",
        "1 minutes | PT1M",
        "0 minutes | PT0S",
        "4 hours 42 minutes | PT4H42M",
        "54 hours, and 10 mins | PT54H10M",
        "22 hours | PT22H",
        "11 Days | P11D",
        "2h15m | PT2H15M",
        "1.5 h | PT1H30M",
        "~ 30 min | PT30M",
        "about 3 days | P3D",
        "45s | PT45S",
        "279 minutes [^3] | PT279M",
      })
  void aLengthIsReadAsPeopleWriteIt(String written, Duration expected) {
    assertEquals(Optional.of(expected), LengthText.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?", "N/A", "12", "14:03", "3 months", "5 servers", "unknown, 3 hours"})
  void otherTextIsNoLength(String written) {
    assertEquals(Optional.empty(), LengthText.read(written));
  }
}
