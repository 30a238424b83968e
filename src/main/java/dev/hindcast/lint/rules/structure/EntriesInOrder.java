package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the items of one list, or the rows of one table, in the order of their times, each with its
/// whole text.
///
/// Only where that changes no time: an entry that takes its day or its zone from the one above it
/// would mean something else in another place.
final class EntriesInOrder {

  /// What is left of a stamp once its clocks are taken away has a digit where it names a day.
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?|\\d{1,2}\\s?[ap]m");

  /// An entry that goes back further is more likely to have a slip in its day or its hour.
  private static final Duration FURTHEST = Duration.ofHours(1);

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern UNNUMBERED = Pattern.compile("(?s)[-*+]\\s.*");

  private EntriesInOrder() {}

  /// Nothing where the entries are not all of one list or table, or one of them would change.
  static List<Edit> edits(SourceFile file, Strands strands, List<TimelineEntry> strand) {
    List<Span> spans = strand.stream().map(TimelineEntry::span).toList();
    boolean isSafe =
        keepTheirTimes(strand)
            && strands.siblings(spans.getFirst()).equals(spans)
            && spans.stream().allMatch(span -> isMovable(file, span, spans.getFirst()));
    return isSafe ? edits(file, strand) : List.of();
  }

  private static List<Edit> edits(SourceFile file, List<TimelineEntry> strand) {
    List<TimelineEntry> ordered =
        strand.stream().sorted(Comparator.comparing(Strands::time, Moment.CHRONOLOGICAL)).toList();
    List<Edit> edits = new ArrayList<>();
    for (int index = 0; index < strand.size(); index++) {
      if (!strand.get(index).span().equals(ordered.get(index).span())) {
        edits.add(
            new Edit(
                strand.get(index).span(), file.text(ordered.get(index).span()).stripTrailing()));
      }
    }
    return edits;
  }

  /// Whether every one states its day and zone, or all have them from above the first.
  private static boolean keepTheirTimes(List<TimelineEntry> strand) {
    List<Moment> times = strand.stream().map(Strands::time).toList();
    boolean areNear =
        IntStream.range(1, times.size())
            .allMatch(index -> isNear(times.get(index - 1), times.get(index)));
    boolean haveClocks = times.stream().allMatch(time -> time.time() != null);
    boolean stateZones =
        times.stream().allMatch(time -> time.zoneBasis() == ZoneBasis.STATED)
            || times.stream().noneMatch(time -> time.zoneBasis() == ZoneBasis.STATED);
    boolean haveZones =
        times.stream().allMatch(time -> time.offset() != null)
            || times.stream().allMatch(time -> time.offset() == null);
    boolean stateDays = strand.stream().allMatch(EntriesInOrder::statesDay);
    boolean areOfOneDay =
        strand.stream().noneMatch(EntriesInOrder::statesDay)
            && times.stream().map(Moment::date).distinct().count() == 1;
    return haveClocks && areNear && stateZones && haveZones && (stateDays || areOfOneDay);
  }

  private static boolean isNear(Moment before, Moment time) {
    return time.time() == null
        || before.time() == null
        || Duration.between(time.date().atTime(time.time()), before.date().atTime(before.time()))
                .compareTo(FURTHEST)
            <= 0;
  }

  private static boolean statesDay(TimelineEntry entry) {
    return DIGIT.matcher(CLOCK.matcher(entry.stamp()).replaceAll("")).find();
  }

  /// Whether it begins its line as the first one does, and has no number.
  private static boolean isMovable(SourceFile file, Span span, Span first) {
    return Stream.of(span, first).map(one -> indent(file, one)).distinct().count() == 1
        && indent(file, span).isBlank()
        && (file.text(span).startsWith("|") || UNNUMBERED.matcher(file.text(span)).matches());
  }

  private static String indent(SourceFile file, Span span) {
    int line = file.lineSpan(file.lineOf(span.start())).start();
    return file.text(new Span(line, span.start()));
  }
}
