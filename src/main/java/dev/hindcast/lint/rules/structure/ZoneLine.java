package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Span;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentence that says once what the clocks of a timeline mean, where that is known for sure.
final class ZoneLine {

  /// One clock of the head may stand in the timeline by chance, or tell of something else.
  private static final int ENOUGH_IN_COMMON = 2;

  private ZoneLine() {}

  /// What puts the sentence above the timeline; nothing where the zone is not known, or where
  /// something else than a list, a table or a paragraph tells the times.
  ///
  /// @param open the entries whose clocks have no zone
  static List<Edit> edits(Subject subject, List<TimelineEntry> open) {
    Optional<ZoneOffset> zone = configured(open).or(() -> inHead(subject, open));
    return zone.flatMap(
            offset -> block(subject, open).map(block -> edit(subject, block.span(), offset)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Edit edit(Subject subject, Span block, ZoneOffset offset) {
    int line = subject.file().lineSpan(subject.file().lineOf(block.start())).start();
    String zone = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    return new Edit(new Span(line, line), "All times are " + zone + ".\n\n");
  }

  /// The one offset in which the configuration makes all of them read.
  private static Optional<ZoneOffset> configured(List<TimelineEntry> open) {
    return one(
        open.stream()
            .map(TimelineEntry::time)
            .flatMap(Stream::ofNullable)
            .map(time -> Optional.ofNullable(time.offset())));
  }

  /// The one offset of the head's moments, where the timeline has several of their clocks as they
  /// stand.
  private static Optional<ZoneOffset> inHead(Subject subject, List<TimelineEntry> open) {
    Timestamps timestamps = subject.postmortem().timestamps();
    List<Moment> stated =
        timestamps.known().stream()
            .map(timestamps::get)
            .flatMap(Stream::ofNullable)
            .filter(moment -> moment.time() != null)
            .filter(moment -> !HeadField.find(subject, "timestamps").isEmpty())
            .toList();
    Set<LocalDateTime> clocks =
        open.stream()
            .map(TimelineEntry::time)
            .flatMap(Stream::ofNullable)
            .flatMap(ZoneLine::local)
            .collect(Collectors.toUnmodifiableSet());
    long inCommon =
        stated.stream().flatMap(ZoneLine::local).distinct().filter(clocks::contains).count();
    return inCommon < ENOUGH_IN_COMMON
        ? Optional.empty()
        : one(stated.stream().map(moment -> Optional.ofNullable(moment.offset())));
  }

  private static Stream<LocalDateTime> local(Moment moment) {
    return Stream.ofNullable(moment.time()).map(moment.date()::atTime);
  }

  /// What all have in common, if every one has it.
  private static Optional<ZoneOffset> one(Stream<Optional<ZoneOffset>> offsets) {
    Set<Optional<ZoneOffset>> different = offsets.collect(Collectors.toSet());
    return different.size() == 1 ? different.iterator().next() : Optional.empty();
  }

  /// The outermost block that holds the first of them.
  private static Optional<Block> block(Subject subject, List<TimelineEntry> open) {
    Span first = open.getFirst().span();
    boolean isHeading =
        subject.postmortem().sections().stream().map(Section::span).anyMatch(first::equals);
    return isHeading
        ? Optional.empty()
        : subject
            .document()
            .blocks()
            .filter(block -> block.span().contains(first))
            .filter(block -> !(block instanceof Block.Heading) && !(block instanceof Block.Code))
            .filter(Objects::nonNull)
            .findFirst();
  }
}
