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
          2021-05-25 - 09:30 UTC          | 2021-05-25T09:30:00Z       | minute
          2023-03-29 15h50 UTC            | 2023-03-29T15:50:00Z       | minute
          2024-06-28 7:09 AM Eastern      | 2024-06-28T07:09:00-04:00  | minute
          2018-01-17 17:14pm              | 2018-01-17T17:14:00        | minute
          2017-05-09 10:45a               | 2017-05-09T10:45:00        | minute
          2017-12-08 4pm                  | 2017-12-08T16:00:00        | minute
          2022-02-02 1625                 | 2022-02-02T16:25:00        | minute
          2021-11-03 16.04                | 2021-11-03T16:04:00        | minute
          29-09-2021                      | 2021-09-29                 | day
          09/27/2022 10:00                | 2022-09-27T10:00:00        | minute
          12:45 PM PST, Oct 30th 2021     | 2021-10-30T12:45:00-07:00  | minute
          Saturday, Oct 30th, 2021        | 2021-10-30                 | day
          2026年3月25日 14時30分            | 2026-03-25T14:30:00        | minute
          2026年3月25日(水) 14:30頃         | 2026-03-25T14:30:00        | estimated
          2026년 3월 25일 14시              | 2026-03-25T14:00:00        | minute
          2021-03-01 09:00 West African Time | 2021-03-01T09:00:00+01:00 | minute
          2021-03-01 09:00 Europe/Madrid  | 2021-03-01T09:00:00+01:00  | minute
          2021-02-13 5:37 AM +UTC         | 2021-02-13T05:37:00Z       | minute
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
        "1.27",
        "31/02/2021",
        "2021-02-15 14:60",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03/04/2021          | UNKNOWN     | 2021-03-04 | true
          03.04.2021          | UNKNOWN     | 2021-04-03 | true
          03/04/2021          | DAY_FIRST   | 2021-04-03 | false
          03-04-2021          | MONTH_FIRST | 2021-03-04 | false
          13/04/2021          | MONTH_FIRST | 2021-04-13 | false
          04/13/21            | DAY_FIRST   | 2021-04-13 | false
          05/05/2021          | UNKNOWN     | 2021-05-05 | false
          """)
  void theOrderOfDayAndMonthIsThatOfTheDocument(
      String text, DayText.Order order, LocalDate date, boolean ambiguous) {
    DayText day = DayText.at(text, 0, order).orElseThrow();
    assertEquals(date, day.date());
    assertEquals(ambiguous, day.isAmbiguous());
  }

  @Test
  void aDayWithoutAYearIsTheNearestOne() {
    DayText day = DayText.at("Jan 2", 0, DayText.Order.UNKNOWN).orElseThrow();
    assertEquals(LocalDate.of(2022, 1, 2), day.dateNear(LocalDate.of(2021, 12, 30)));
    assertEquals(LocalDate.of(2021, 1, 2), day.dateNear(LocalDate.of(2021, 3, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/2021-02-15-checkout.md     | 2021-02-15 | 2021-02-15-checkout
          a/2021/06/25.md              | 2021-06-25 | 25
          a/20210525-outage.md         | 2021-05-25 | 20210525-outage
          a/10-23-23/README.md         | 2023-10-23 | 10-23-23
          a/checkout/index.md          |            | checkout
          README.md                    |            | README
          a/PM2021-006.md              |            | PM2021-006
          a/1715209000-sync/notes.md   |            | notes
          a/03-04-21/index.html.md.erb |            | 03-04-21
          """)
  void aFileNameTellsADayAndAName(String path, LocalDate date, String id) {
    assertEquals(Optional.ofNullable(date), FileName.date(path));
    assertEquals(id, FileName.id(path));
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
