package dev.hindcast.analytics.durations;

import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long one stretch took in each of some incidents.
///
/// @param ended those that say both moments, in their order
/// @param open those that go on
/// @param backwards those whose second moment is before the first: a mistake in the record
/// @param unsaid those that do not say both moments
record Taken(
    Stretch stretch,
    List<Length> ended,
    List<Length> open,
    List<Length> backwards,
    List<Postmortem> unsaid) {

  /// An incident that began longer ago and says no end is thought to lack a moment, not to go on.
  private static final long LONGEST_OPEN_DAYS = 14;

  private static final double SECONDS_A_MINUTE = 60;

  /// How long it took in one incident.
  ///
  /// @param text in words, said to be approximate where a moment is
  record Length(Postmortem incident, Duration duration, String text) {

    double minutes() {
      return duration.toSeconds() / SECONDS_A_MINUTE;
    }

    boolean isZero() {
      return duration.isZero();
    }
  }

  /// @param today until when open incidents are known to go on: its first moment in UTC
  static Taken of(Stretch stretch, List<Postmortem> incidents, LocalDate today) {
    Taken taken =
        new Taken(
            stretch, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    incidents.forEach(incident -> taken.add(incident, today));
    return taken;
  }

  private void add(Postmortem incident, LocalDate today) {
    Timestamps timestamps = incident.timestamps();
    Optional<Duration> duration = timestamps.between(stretch.from(), stretch.to());
    Optional<Duration> until = untilNow(incident, today);
    if (duration.isPresent()) {
      boolean isBackwards = duration.get().isNegative();
      String text =
          isBackwards
              ? Durations.words(duration.get().negated()).orElseThrow() + " too early"
              : Durations.between(timestamps, stretch.from(), stretch.to()).orElseThrow();
      (isBackwards ? backwards : ended).add(new Length(incident, duration.get(), text));
    } else if (until.isPresent()) {
      String text = "more than " + Durations.words(until.get()).orElseThrow();
      open.add(new Length(incident, until.get(), text));
    } else {
      unsaid.add(incident);
    }
  }

  /// How long an incident that goes on has lasted. It goes on where it is a draft of these days and
  /// says neither that the impact ended nor that all was over.
  private Optional<Duration> untilNow(Postmortem incident, LocalDate today) {
    boolean canEnd = stretch.to() == Phase.MITIGATED || stretch.to() == Phase.RESOLVED;
    Optional<Moment> began = incident.timestamps().find(Phase.STARTED);
    boolean isRecent =
        began
            .filter(moment -> ChronoUnit.DAYS.between(moment.date(), today) <= LONGEST_OPEN_DAYS)
            .isPresent();
    boolean saysEnd =
        incident.timestamps().find(stretch.to()).isPresent()
            || incident.timestamps().find(Phase.RESOLVED).isPresent();
    if (!canEnd || !isRecent || saysEnd || !incident.isDraft() || incident.isFromPublicSources()) {
      return Optional.empty();
    }
    Instant now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    return incident
        .timestamps()
        .find(stretch.from())
        .flatMap(Moment::instant)
        .map(from -> Duration.between(from, now))
        .filter(Duration::isPositive);
  }

  /// How many incidents were looked at.
  int size() {
    return ended.size() + open.size() + backwards.size() + unsaid.size();
  }
}
