package dev.hindcast.site;

import dev.hindcast.postmortem.Moment;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A moment as a reader wants it: `2019-07-02 13:42 UTC`, and no more exact than it is known.
final class MomentText {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  private MomentText() {}

  static String of(Moment moment) {
    String about = moment.precision() == Moment.Precision.ESTIMATED ? "about " : "";
    LocalTime time = moment.time();
    if (time == null) {
      return about + moment.date();
    }
    ZoneOffset offset = moment.offset();
    String zone = offset == null ? "" : " " + zone(offset);
    return about + moment.date() + " " + clock(time) + zone;
  }

  static String clock(LocalTime time) {
    return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
  }

  /// `UTC`, or `UTC−07:00` with a true minus.
  static String zone(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId().replace('-', '−');
  }
}
