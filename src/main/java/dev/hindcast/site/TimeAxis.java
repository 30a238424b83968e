package dev.hindcast.site;

import dev.hindcast.site.PhaseDrawing.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Time from left to right, with marks at round clock times.
///
/// @param offset whose clock the marks follow
record TimeAxis(Instant from, Instant to, ZoneOffset offset) {
  private static final int MOST_TICKS = 6;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private static final List<Duration> STEPS =
      Stream.of(
              "PT1S PT5S PT15S PT30S PT1M PT2M PT5M PT10M PT15M PT30M",
              "PT1H PT2H PT3H PT4H PT6H PT12H",
              "P1D P2D P4D P7D P14D P30D P90D P365D P1000D P3650D P36500D")
          .flatMap(steps -> Stream.of(steps.split(" ", -1)))
          .map(Duration::parse)
          .toList();

  /// How far from left to right an instant lies, 0 to 1.
  double share(Instant instant) {
    return (double) Duration.between(from, instant).toMillis()
        / Duration.between(from, to).toMillis();
  }

  boolean holds(Instant instant) {
    return !instant.isBefore(from) && !instant.isAfter(to);
  }

  /// At most six marks, at multiples of a round step since midnight.
  List<Tick> ticks() {
    Duration step = step();
    List<Tick> ticks = new ArrayList<>();
    Instant midnight = from.atOffset(offset).with(LocalTime.MIDNIGHT).toInstant();
    long before = Duration.between(midnight, from).dividedBy(step);
    for (Instant at = midnight.plus(step.multipliedBy(before));
        !at.isAfter(to);
        at = at.plus(step)) {
      if (!at.isBefore(from)) {
        ticks.add(tick(at, step));
      }
    }
    return List.copyOf(ticks);
  }

  private Duration step() {
    Duration length = Duration.between(from, to);
    return STEPS.stream()
        .filter(step -> length.dividedBy(step) < MOST_TICKS)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  private Tick tick(Instant at, Duration step) {
    OffsetDateTime local = at.atOffset(offset);
    return new Tick(label(local, step), percent(share(at)));
  }

  private static String label(OffsetDateTime local, Duration step) {
    if (step.toDays() >= 30) {
      return MONTH.format(local);
    }
    boolean day = step.toDays() > 0 || local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? DAY.format(local) : MomentText.clock(local.toLocalTime());
  }

  /// A share as SVG wants it, to a hundredth of a percent, whatever the machine's locale.
  static String percent(double share) {
    long hundredths = Math.round(share * 10_000);
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
  }
}
