package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Dots;
import dev.hindcast.analytics.Dots.Dot;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Middles;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.analytics.Spells;
import dev.hindcast.analytics.Wording;
import dev.hindcast.analytics.durations.Taken.Length;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.SeverityRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each stretch of the incidents as dots on a logarithmic axis, with the middle where it can be
/// told.
final class PhasesChapter {

  private PhasesChapter() {}

  /// @param all what is known of each stretch
  static Chapter of(List<Taken> all) {
    ChapterDraft chapter = new ChapterDraft("phases", "How long phases took");
    if (all.stream().allMatch(taken -> taken.ended().isEmpty() && taken.open().isEmpty())) {
      return chapter
          .says(
              "No incident says two of its moments: write them below 'timestamps', with clock and"
                  + " zone, such as 'started: 2026-02-03T08:12:00Z' and 'mitigated'.")
          .chapter();
    }
    chapter
        .says(
            "Each dot is an incident; the axis is logarithmic, for lengths differ a"
                + " thousandfold.")
        .says("Impact is counted until it was mitigated; tidying up comes after.")
        .says("The medians of phases do not add up to the median of the whole.");
    all.forEach(taken -> chapter.figure(figure(taken)));
    return chapter.chapter();
  }

  private static FigureDraft figure(Taken taken) {
    Stretch stretch = taken.stretch();
    Dots dots =
        new Dots(stretch.id(), stretch.title(), "Incident", "Severity", "Took", Spells.MINUTES);
    List<Length> drawn = taken.ended().stream().filter(length -> !length.isZero()).toList();
    List<Dot> marks = new ArrayList<>();
    drawn.forEach(length -> marks.add(dot(length, false)));
    taken.open().forEach(length -> marks.add(dot(length, true)));
    dots.dots(marks);
    Middles.of(lengths(taken), Spells.MINUTES, "incident").addTo(dots, counted(taken));
    stated(taken).ifPresent(dots.draft()::says);
    unsaid(taken).ifPresent(dots.draft()::says);
    int zero = taken.ended().size() - drawn.size();
    if (zero > 0) {
      dots.draft()
          .says(
              Wording.count(zero, "incident")
                  + " took no time at all: counted in the median, and listed below, for a"
                  + " logarithmic axis has no zero.");
    }
    return dots.draft().methods(Method.DURATIONS, Method.QUANTILE, Method.SURVIVAL);
  }

  private static List<Middles.Length> lengths(Taken taken) {
    return Stream.concat(
            taken.ended().stream().map(length -> new Middles.Length(length.minutes(), true)),
            taken.open().stream().map(length -> new Middles.Length(length.minutes(), false)))
        .toList();
  }

  private static List<Postmortem> counted(Taken taken) {
    return Stream.concat(taken.ended().stream(), taken.open().stream())
        .map(Length::incident)
        .toList();
  }

  private static Dot dot(Length length, boolean isOpen) {
    return new Dot(
        Cell.incident(length.incident()),
        severity(length.incident()),
        length.minutes(),
        length.text(),
        isOpen);
  }

  /// The word of the house, as written.
  static String severity(Postmortem incident) {
    String severity = incident.severity();
    return severity == null || severity.isBlank() ? "unstated" : severity.strip();
  }

  /// Whether it is of the two gravest steps; empty where that is not known.
  static Optional<Boolean> isGrave(Postmortem incident) {
    int rank = SeverityRank.of(incident.severity());
    return rank == 0 ? Optional.empty() : Optional.of(rank <= 2);
  }

  /// How many do not give moments, but say in their text how long it took.
  private static Optional<String> stated(Taken taken) {
    Stretch stretch = taken.stretch();
    long stated =
        taken.ended().stream()
            .map(length -> length.incident().timestamps())
            .filter(timestamps -> timestamps.measured(stretch.from(), stretch.to()).isEmpty())
            .count();
    return stated == 0
        ? Optional.empty()
        : Optional.of(
            Wording.count(stated, "incident")
                + (stated == 1 ? " says" : " say")
                + " in the text how long it took, not from when to when.");
  }

  private static Optional<String> unsaid(Taken taken) {
    Stretch stretch = taken.stretch();
    if (taken.size() == 0) {
      return Optional.of("No incident is recorded.");
    }
    String moments = "'" + stretch.from().word() + "' and '" + stretch.to().word() + "'";
    if (taken.unsaid().size() == taken.size()) {
      return Optional.of(
          "No incident says both moments: write "
              + moments
              + " below 'timestamps', with clock and zone.");
    }
    return taken.unsaid().isEmpty()
        ? Optional.empty()
        : Optional.of(
            taken.unsaid().size()
                + " of "
                + Wording.count(taken.size(), "incident")
                + (taken.unsaid().size() == 1 ? " does not say " : " do not say ")
                + moments
                + " with clock and zone, nor how long it took; not counted.");
  }
}
