package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Dots;
import dev.hindcast.analytics.Dots.Dot;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Middles;
import dev.hindcast.analytics.Spells;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response.Communication;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How long after the impact began those affected first heard of it.
final class FirstNotices {
  private static final double SECONDS_A_MINUTE = 60;

  private FirstNotices() {}

  private record Notice(Postmortem incident, String channel, Duration after) {
    double minutes() {
      return after.toSeconds() / SECONDS_A_MINUTE;
    }
  }

  private record Sent(Instant at, String channel) {}

  static FigureDraft of(List<Postmortem> incidents) {
    List<Postmortem> telling =
        incidents.stream()
            .filter(incident -> !incident.response().communications().isEmpty())
            .toList();
    List<Notice> all = telling.stream().flatMap(incident -> first(incident).stream()).toList();
    List<Notice> drawn = all.stream().filter(notice -> notice.after().isPositive()).toList();
    Dots dots =
        new Dots(
                "first-notice",
                "From impact to the first notice",
                "Incident",
                "Channel",
                "After",
                Spells.MINUTES)
            .dots(drawn.stream().map(FirstNotices::dot).toList());
    FigureDraft draft = dots.draft().methods(Method.DURATIONS, Method.QUANTILE);
    if (telling.isEmpty()) {
      return draft.says(
          "No incident says when those affected were told: write 'communications' below 'response',"
              + " each with 'at'.");
    }
    Middles.of(
            all.stream()
                .map(notice -> new Middles.Length(Math.max(0, notice.minutes()), true))
                .toList(),
            Spells.MINUTES,
            "incident")
        .addTo(dots, all.stream().map(Notice::incident).toList());
    if (all.size() > drawn.size()) {
      draft.says(
          Wording.count(all.size() - drawn.size(), "incident")
              + " had a notice by the time impact began: counted as at once, but not drawn.");
    }
    if (telling.size() > all.size()) {
      draft.says(
          Wording.count(telling.size() - all.size(), "incident")
              + " with a notice "
              + (telling.size() - all.size() == 1 ? "lacks" : "lack")
              + " a start or a time of it with clock and zone.");
    }
    return draft;
  }

  private static Dot dot(Notice notice) {
    return new Dot(
        Cell.incident(notice.incident()),
        notice.channel(),
        notice.minutes(),
        Spells.MINUTES.words(notice.minutes()),
        false);
  }

  private static Optional<Notice> first(Postmortem incident) {
    Optional<Instant> began = incident.timestamps().find(Phase.STARTED).flatMap(Moment::instant);
    return incident.response().communications().stream()
        .flatMap(notice -> sent(notice).stream())
        .min(Comparator.comparing(Sent::at).thenComparing(Sent::channel))
        .flatMap(
            sent ->
                began.map(
                    start ->
                        new Notice(incident, sent.channel(), Duration.between(start, sent.at()))));
  }

  private static Optional<Sent> sent(Communication notice) {
    String channel = Objects.requireNonNullElse(notice.channel(), "unstated");
    return instant(Objects.requireNonNullElse(notice.at(), "")).map(at -> new Sent(at, channel));
  }

  /// A moment as RFC 3339 writes it, or with a blank between day and clock.
  private static Optional<Instant> instant(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written.strip().replace(' ', 'T')).toInstant());
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
