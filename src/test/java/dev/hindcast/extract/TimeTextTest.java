package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Moment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-02-15T08:12:00Z            | 2021-02-15T08:12:00Z       | exact
          2021-02-15T08:12Z               | 2021-02-15T08:12:00Z       | minute
          2021-02-15T08:12:00.250+01:00   | 2021-02-15T08:12:00+01:00  | exact
          2021-02-15 14:03 UTC            | 2021-02-15T14:03:00Z       | minute
          2021-02-15 14:03+02:00          | 2021-02-15T14:03:00+02:00  | minute
          2021-02-15 14:03 UTC+10         | 2021-02-15T14:03:00+10:00  | minute
          2021-02-15 14:03 -0330          | 2021-02-15T14:03:00-03:30  | minute
          2021-02-15 2:03 pm GMT          | 2021-02-15T14:03:00Z       | minute
          2021-02-15 12:03am              | 2021-02-15T00:03:00        | minute
          2021-02-15 14:03                | 2021-02-15T14:03:00        | minute
          2021-02-15 14:03 IST            | 2021-02-15T14:03:00+05:30  | minute
          2021-02-15                      | 2021-02-15                 | day
          2021/2/5                        | 2021-02-05                 | day
          15 Feb 2021                     | 2021-02-15                 | day
          15th February 2021              | 2021-02-15                 | day
          Feb 15, 2021                    | 2021-02-15                 | day
          Mon, 15 Feb 2021 09:03:14 +0000 | 2021-02-15T09:03:14Z       | exact
          February 15 2021 at 14:03 JST   | 2021-02-15T14:03:00+09:00  | minute
          ~2021-02-15 14:03 UTC           | 2021-02-15T14:03:00Z       | estimated
          2021-02-15 ~14:03 UTC           | 2021-02-15T14:03:00Z       | estimated
          around 2021-02-15               | 2021-02-15                 | estimated
          2021-07-01 14:03 CET            | 2021-07-01T14:03:00+02:00  | minute
          2021-01-01 14:03 PDT            | 2021-01-01T14:03:00-08:00  | minute
          """)
  void aTimeIsReadAsFarAsItIsWritten(String text, String iso, String precision) {
    Moment moment = Moments.of(text).orElseThrow();
    assertEquals(iso, moment.iso());
    assertEquals(precision, moment.precision().word());
    assertEquals(text, moment.raw());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "14:03",
        "2021-02-30",
        "2021-13-01",
        "2021-02-15 25:00",
        "2021-02-15 14:03 soon",
        "version 2021",
        "12021-02-15",
        "ongoing"
      })
  void whatIsNoTimeIsNotGuessed(String text) {
    assertEquals(Optional.empty(), Moments.of(text));
  }

  @Test
  void aClockTakesItsDayAndZoneFromAroundIt() {
    TimeText clock = TimeText.at("14:03 the alert fired", 0).orElseThrow();
    Moment moment =
        Moments.resolve(clock, "14:03", LocalDate.of(2021, 2, 15), SpokenZone.carried("UTC"))
            .orElseThrow();
    assertEquals("2021-02-15T14:03:00Z", moment.iso());
    assertEquals(Moment.ZoneBasis.CARRIED, moment.zoneBasis());
    assertEquals(5, clock.end());
  }

  @Test
  void aZoneInASentenceIsFoundAndAnOffsetIsBetterThanAName() {
    assertEquals(Optional.of("UTC"), ZoneWords.namedIn("All times are UTC."));
    assertEquals(Optional.of("UTC+11:00"), ZoneWords.namedIn("All times are AEDT (UTC+11:00)."));
    assertEquals(Optional.of("JST"), ZoneWords.namedIn("時刻 (JST)"));
    assertEquals(Optional.empty(), ZoneWords.namedIn("We met at the best of times."));
    assertEquals(Optional.empty(), ZoneWords.namedIn("L'incident est clos et résolu. Es ist aus."));
  }

  @Test
  void noTextIsTooStrange() {
    String strange = "~≈ at 99:99 -14:99 utc+99 2021-00-00T +99:99 Feb 31, 2021 ١٢:٣٠";
    for (int from = 0; from <= strange.length(); from++) {
      Optional<TimeText> read = TimeText.at(strange, from);
      assertTrue(read.isEmpty() || read.get().end() <= strange.length());
      int start = from;
      read.ifPresent(found -> assertTrue(found.end() > start));
    }
  }
}
