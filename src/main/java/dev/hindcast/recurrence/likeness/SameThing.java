package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks whether two postmortems tell of one thing that happened.
record SameThing(Corpus corpus) {
  /// Two texts about one incident share most telling words. Of labelled pairs that are each the
  /// other's nearest, all above it are one incident, or the same twice within days.
  private static final double SAME_WORDS = 0.5;

  /// Two who write about one incident may differ over the day it began.
  private static final long DAYS = 1;

  /// As many may be nearer before two are not each other's nearest.
  private static final int NEAREST = 16;

  Sameness of(Resemblance both) {
    Postmortem one = both.one().postmortem();
    Postmortem other = both.other().postmortem();
    if (isOneText(both) && daysApart(one, other) <= DAYS && isOneOrganisation(one, other)) {
      return Sameness.SAME_INCIDENT;
    }
    return happenedTogether(one, other) && shareDependency(both)
        ? Sameness.SAME_EVENT
        : Sameness.APART;
  }

  private boolean isOneText(Resemblance both) {
    return both.words() >= SAME_WORDS
        && isNearest(both.one(), both.other())
        && isNearest(both.other(), both.one());
  }

  /// Whether no other document's words are more like those of one.
  private boolean isNearest(Document one, Document other) {
    double cosine = one.words().cosine(other.words());
    return corpus.nearest(one, _ -> true, NEAREST).stream()
        .filter(third -> third != other)
        .allMatch(third -> one.words().cosine(third.words()) <= cosine);
  }

  /// How many days lie between the two; none where a day is not known.
  private static long daysApart(Postmortem one, Postmortem other) {
    LocalDate day = one.date();
    LocalDate otherDay = other.date();
    return day == null || otherDay == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, otherDay));
  }

  private static boolean isOneOrganisation(Postmortem one, Postmortem other) {
    String name = one.organisation();
    String otherName = other.organisation();
    return name == null || otherName == null || name.equalsIgnoreCase(otherName);
  }

  /// Whether one began before the other had ended, or, where that is not known, on the same day.
  private static boolean happenedTogether(Postmortem one, Postmortem other) {
    Optional<Instant> start = instant(one, Phase.STARTED);
    Optional<Instant> otherStart = instant(other, Phase.STARTED);
    if (start.isPresent() && otherStart.isPresent()) {
      return !start.get().isAfter(end(other).orElse(otherStart.get()))
          && !otherStart.get().isAfter(end(one).orElse(start.get()));
    }
    return one.date() != null && one.date().equals(other.date());
  }

  private static Optional<Instant> end(Postmortem postmortem) {
    return instant(postmortem, Phase.RESOLVED).or(() -> instant(postmortem, Phase.MITIGATED));
  }

  private static Optional<Instant> instant(Postmortem postmortem, Phase phase) {
    Timestamps timestamps = postmortem.timestamps();
    return timestamps.find(phase).flatMap(Moment::instant);
  }

  /// Whether both hit one service, or one speaks of what the other is about.
  private static boolean shareDependency(Resemblance both) {
    Postmortem one = both.one().postmortem();
    Postmortem other = both.other().postmortem();
    return both.one().sharesService(both.other())
        || names(one, other).stream().anyMatch(name -> speaks(other, name))
        || names(other, one).stream().anyMatch(name -> speaks(one, name));
  }

  /// What a postmortem is about: its services, and its organisation where another one is the
  /// other's.
  private static List<String> names(Postmortem postmortem, Postmortem other) {
    return Stream.concat(
            postmortem.services().stream(),
            Optional.ofNullable(postmortem.organisation()).stream()
                .filter(name -> !name.equalsIgnoreCase(other.organisation())))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// Whether a text has a name as whole words.
  private static boolean speaks(Postmortem postmortem, String name) {
    String text = postmortem.file().text().toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (isBoundary(text, at - 1) && isBoundary(text, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
