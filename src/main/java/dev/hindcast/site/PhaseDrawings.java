package dev.hindcast.site;

import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.site.PhaseDrawing.Band;
import dev.hindcast.site.PhaseDrawing.Dot;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws an incident to scale, from what is known to the minute.
///
/// The window is the time from the start of the impact to its end. Entries up to once its length
/// before and twice its length after widen it; what lies farther off, such as a report weeks later,
/// is counted and not drawn, or the minutes that matter would shrink to a line. Without phases the
/// window holds all entries.
final class PhaseDrawings {
  private final Timestamps timestamps;
  private final List<TimelineEntry> timeline;
  private final List<TimelineEntry> entries;
  private final TimeAxis axis;

  private PhaseDrawings(
      Timestamps timestamps,
      List<TimelineEntry> timeline,
      List<TimelineEntry> entries,
      TimeAxis axis) {
    this.timestamps = timestamps;
    this.timeline = timeline;
    this.entries = entries;
    this.axis = axis;
  }

  /// Nothing where fewer than two instants are known.
  static Optional<PhaseDrawing> of(Postmortem postmortem) {
    Timestamps timestamps = postmortem.timestamps();
    List<TimelineEntry> entries = timed(postmortem.timeline());
    return window(timestamps, entries)
        .map(window -> new TimeAxis(window.from, window.to, offset(timestamps, entries)))
        .map(axis -> new PhaseDrawings(timestamps, postmortem.timeline(), entries, axis).drawing());
  }

  private PhaseDrawing drawing() {
    List<Band> bands = bands();
    List<Dot> dots = dots();
    return new PhaseDrawing(
        description(dots),
        MomentText.zone(axis.offset()),
        bands,
        axis.ticks(),
        dots,
        timeline.size(),
        timeline.size() - entries.size(),
        entries.size() - dots.size());
  }

  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    addBand(bands, "undetected", "Undetected", Phase.STARTED, Phase.DETECTED);
    Phase impactSeen = timestamps.find(Phase.DETECTED).isPresent() ? Phase.DETECTED : Phase.STARTED;
    Phase impactOver =
        timestamps.find(Phase.MITIGATED).isPresent() ? Phase.MITIGATED : Phase.RESOLVED;
    String handled = impactSeen == Phase.DETECTED ? "Detected to " : "Started to ";
    addBand(bands, "handling", handled + impactOver.word(), impactSeen, impactOver);
    addBand(bands, "recovery", "Mitigated to resolved", Phase.MITIGATED, Phase.RESOLVED);
    return List.copyOf(bands);
  }

  private void addBand(List<Band> bands, String kind, String label, Phase from, Phase to) {
    Optional<Duration> length = timestamps.measured(from, to);
    Optional<Instant> start = instant(from);
    if (start.isPresent() && length.isPresent() && !length.get().isNegative()) {
      double x = axis.share(start.get());
      double end = axis.share(start.get().plus(length.get()));
      bands.add(
          new Band(
              kind,
              label,
              Durations.between(timestamps, from, to).orElse(""),
              TimeAxis.percent(x),
              TimeAxis.percent(end - x)));
    }
  }

  private List<Dot> dots() {
    return entries.stream()
        .filter(entry -> axis.holds(instant(entry)))
        .map(
            entry ->
                new Dot(
                    TimeAxis.percent(axis.share(instant(entry))),
                    entry.stamp() + " " + entry.event().text()))
        .toList();
  }

  private String description(List<Dot> dots) {
    String clock = clock(axis.from()) + " to " + clock(axis.to());
    return switch (dots.size()) {
      case 0 -> "Time from " + clock;
      case 1 -> "One entry of the timeline, from " + clock;
      default -> dots.size() + " entries of the timeline, from " + clock;
    };
  }

  private String clock(Instant instant) {
    OffsetDateTime local = instant.atOffset(axis.offset());
    return local.toLocalDate() + " " + MomentText.clock(local.toLocalTime());
  }

  private Optional<Instant> instant(Phase phase) {
    return timestamps.find(phase).flatMap(Moment::instant);
  }

  private record Window(Instant from, Instant to) {

    static Optional<Window> around(List<Instant> instants) {
      Instant from = instants.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
      Instant to = instants.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
      return from.equals(to) ? Optional.empty() : Optional.of(new Window(from, to));
    }

    Window widened(List<Instant> instants) {
      Duration length = Duration.between(from, to);
      Stream<Instant> near =
          instants.stream()
              .filter(instant -> !instant.isBefore(from.minus(length)))
              .filter(instant -> !instant.isAfter(to.plus(length.multipliedBy(2))));
      return around(Stream.concat(Stream.of(from, to), near).toList()).orElse(this);
    }
  }

  private static Optional<Window> window(Timestamps timestamps, List<TimelineEntry> entries) {
    List<Instant> known =
        timestamps.known().stream()
            .filter(phase -> phase != Phase.INTRODUCED)
            .flatMap(phase -> timestamps.find(phase).flatMap(Moment::instant).stream())
            .toList();
    List<Instant> told = entries.stream().map(PhaseDrawings::instant).toList();
    return Window.around(known).map(window -> window.widened(told)).or(() -> Window.around(told));
  }

  private static List<TimelineEntry> timed(List<TimelineEntry> timeline) {
    return timeline.stream()
        .filter(entry -> entry.time() != null && entry.time().instant().isPresent())
        .toList();
  }

  private static Instant instant(TimelineEntry entry) {
    return Objects.requireNonNull(entry.time()).instant().orElseThrow();
  }

  /// The zone in which the incident was lived through: that of its first moment.
  private static ZoneOffset offset(Timestamps timestamps, List<TimelineEntry> entries) {
    Stream<Moment> phases =
        timestamps.known().stream().flatMap(phase -> timestamps.find(phase).stream());
    Stream<Moment> told = entries.stream().map(entry -> Objects.requireNonNull(entry.time()));
    return Stream.concat(phases, told)
        .flatMap(moment -> Stream.ofNullable(moment.offset()))
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }
}
