package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The day from which others could read a postmortem; today for one that is not finished.
///
/// @param place where that stands
record Publication(LocalDate day, Span place) {
  private static final Set<String> UNFINISHED = Set.of("draft", "in-review");

  /// A file that first appears in a history so much later was brought from elsewhere.
  private static final int MOST_DAYS_BEFORE_FIRST_COMMIT = 120;

  /// The day on which the last that is known of it happened.
  static Optional<LocalDate> end(Postmortem postmortem) {
    return postmortem
        .timestamps()
        .find(Phase.RESOLVED)
        .or(() -> postmortem.timestamps().find(Phase.MITIGATED))
        .map(Moment::date)
        .or(() -> last(postmortem))
        .or(() -> Optional.ofNullable(postmortem.date()));
  }

  private static Optional<LocalDate> last(Postmortem postmortem) {
    return postmortem.timeline().stream()
        .map(TimelineEntry::time)
        .flatMap(Stream::ofNullable)
        .map(Moment::date)
        .max(Comparator.naturalOrder());
  }

  /// Where it is known.
  static Optional<Publication> of(Subject subject) {
    if (isOpen(subject)) {
      return Optional.of(new Publication(subject.context().today(), status(subject)));
    }
    return stated(subject).or(() -> committed(subject));
  }

  private static Optional<Publication> stated(Subject subject) {
    return HeadField.find(
            subject, "published", "published_at", "published_on", "date_published", "publish_date")
        .filter(value -> HeadField.day(value).isPresent())
        .or(() -> laterDate(subject))
        .flatMap(value -> HeadField.day(value).map(day -> new Publication(day, value.span())));
  }

  /// A date beside the moment at which the incident began is the day of the text.
  private static Optional<Value> laterDate(Subject subject) {
    Optional<LocalDate> started =
        subject.postmortem().timestamps().find(Phase.STARTED).map(Moment::date);
    boolean isInHead =
        HeadField.find(subject, "timestamps", "started_at", "start_time").isPresent();
    return HeadField.find(subject, "date")
        .filter(_ -> isInHead)
        .filter(
            date ->
                HeadField.day(date)
                    .flatMap(day -> started.filter(start -> start.isBefore(day)))
                    .isPresent());
  }

  private static Optional<Publication> committed(Subject subject) {
    Optional<LocalDate> end = end(subject.postmortem());
    return subject
        .context()
        .published()
        .on(subject.file().path())
        .filter(
            day ->
                end.filter(last -> day.isBefore(last.plusDays(MOST_DAYS_BEFORE_FIRST_COMMIT)))
                    .isPresent())
        .map(day -> new Publication(day, Places.title(subject)));
  }

  /// Whether the text calls itself unfinished.
  static boolean isOpen(Subject subject) {
    String status = subject.postmortem().status();
    return status != null && UNFINISHED.contains(status);
  }

  private static Span status(Subject subject) {
    return HeadField.find(subject, "status", "state")
        .map(Value::span)
        .orElseGet(() -> Places.title(subject));
  }
}
