package dev.hindcast.extract;

import dev.hindcast.extract.DayText.Order;
import dev.hindcast.extract.HouseWords.Fact;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The day, the zone and the moments of one report, each from the nearest place that states it.
///
/// @param order in which the report writes the numbers of a day
/// @param zone what clocks are meant in that name none
/// @param stated the day that a field or a labelled line states
/// @param published the day of a post, which may be later
/// @param titled the day in the title
/// @param named the day in the file's path
/// @param summarised the day that the summary tells
/// @param head the moments that the front matter states
record IncidentClock(
    Order order,
    SpokenZone zone,
    @Nullable LocalDate stated,
    @Nullable LocalDate published,
    @Nullable LocalDate titled,
    @Nullable LocalDate named,
    @Nullable LocalDate summarised,
    Timestamps head,
    StatedFacts facts) {

  /// Where a file is a post whose date is that of publication.
  private static final Pattern OF_POSTS = Pattern.compile("(?:^|/)(?:_posts|posts|blog|news)/");

  /// A summary tells the day in its first sentences.
  private static final int TOLD_EARLY = 1_000;

  /// A sentence about the times of a report is no longer.
  private static final int LONGEST_SENTENCE = 300;

  private static final Pattern ALL_TIMES =
      Pattern.compile(
          "(?i)\\b(?:all|unless|following|these)\\b.{0,40}\\btime|\\btimes?"
              + " (?:are|is|in)\\b|\\btimezone\\b|\\btime zone\\b");

  static IncidentClock read(
      Document document,
      Fields head,
      String title,
      StatedFacts facts,
      List<Part> parts,
      @Nullable String configuredZone) {
    SourceFile file = document.file();
    SpokenZone configured = SpokenZone.configured(configuredZone);
    Optional<SpokenZone> stated = head.text("timezone", "time_zone", "tz").map(SpokenZone::carried);
    Timestamps timestamps = new TimestampReader(stated.orElse(configured)).read(head);
    Optional<LocalDate> dated = statedDay(head);
    LocalDate titled = DayText.firstIn(title).orElse(null);
    LocalDate named = FileName.date(file.path()).orElse(null);
    boolean isPost =
        OF_POSTS.matcher(file.path()).find()
            || head.text("layout").filter("post"::equals).isPresent();
    Order order = DayOrder.of(file, Stream.of(dated.orElse(null), named, titled));
    LocalDate inBody =
        facts.first(Fact.DATE).flatMap(fact -> dayIn(fact.value(), order)).orElse(null);
    return new IncidentClock(
        order,
        stated.or(() -> zone(parts)).or(() -> spokenZone(document)).orElse(configured),
        isPost ? inBody : dated.orElse(inBody),
        isPost ? dated.orElse(null) : null,
        titled,
        named,
        summaryDay(parts),
        timestamps,
        facts);
  }

  /// What reads the timeline's times one after the other.
  StampReader stamps() {
    Timestamps known = timestamps(List.of());
    LocalDate first =
        first(
            day(known, Phase.STARTED),
            day(known, Phase.DETECTED),
            stated,
            titled,
            named,
            summarised,
            published);
    return new StampReader(order, first, known.get(Phase.STARTED), zone);
  }

  /// The moments that divide the incident into phases.
  Timestamps timestamps(List<TimelineEntry> timeline) {
    LocalDate near = first(stated, titled, days(timeline).findFirst().orElse(null), named);
    return new IncidentTimes(order, near, zone).stated(facts.all()).told(timeline).behind(head);
  }

  /// The day the impact began: that of the head's beginning, else stated, else of the beginning
  /// that the body tells, else in the title, else in the file's name where the timeline tells of
  /// that day, else of the first entry, else of detection, else told in the summary, else in the
  /// file's name, else that of the post.
  ///
  /// @param moments those of this timeline
  @Nullable LocalDate day(List<TimelineEntry> timeline, Timestamps moments) {
    boolean isNamedTold = days(timeline).anyMatch(day -> day.equals(named));
    return first(
        day(head, Phase.STARTED),
        stated,
        day(moments, Phase.STARTED),
        titled,
        isNamedTold ? named : null,
        days(timeline).findFirst().orElse(null),
        day(moments, Phase.DETECTED),
        summarised,
        named,
        published);
  }

  private static Stream<LocalDate> days(List<TimelineEntry> timeline) {
    return timeline.stream().map(TimelineEntry::time).flatMap(Stream::ofNullable).map(Moment::date);
  }

  private static @Nullable LocalDate day(Timestamps moments, Phase phase) {
    return moments.find(phase).map(Moment::date).orElse(null);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    for (LocalDate day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static Optional<LocalDate> statedDay(Fields head) {
    Optional<Value> value = head.value("date", "incident_date");
    Optional<LocalDate> day = value.map(Value::display).flatMap(text -> dayIn(text, Order.UNKNOWN));
    if (value.isPresent() && day.isEmpty()) {
      head.report(
          value.get().span(),
          "'date' is '" + value.get().display() + "', which is not a day",
          "write it as 2026-02-03");
    }
    return day;
  }

  /// The day at the start of a value, such as `2021-02-15 14:03 local time`.
  private static Optional<LocalDate> dayIn(String value, Order order) {
    return TimeText.at(value, 0, order)
        .map(TimeText::date)
        .or(() -> DayText.firstIn(value.substring(0, Math.min(value.length(), 80))));
  }

  /// The first day that the summary tells.
  private static @Nullable LocalDate summaryDay(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.is(SectionKind.SUMMARY) || part.is(SectionKind.OTHER))
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .limit(3)
        .flatMap(block -> DayText.firstIn(beginning(((Block.Paragraph) block).prose())).stream())
        .findFirst()
        .orElse(null);
  }

  private static String beginning(Prose prose) {
    return prose.text().substring(0, Math.min(prose.text().length(), TOLD_EARLY));
  }

  /// The zone of the whole document: in a sentence about its times, else in a timeline's heading.
  private static Optional<SpokenZone> zone(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.is(SectionKind.TIMELINE))
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).prose().text())
        .filter(text -> text.length() < LONGEST_SENTENCE && ALL_TIMES.matcher(text).find())
        .flatMap(text -> ZoneWords.namedIn(text).stream())
        .findFirst()
        .or(
            () ->
                parts.stream()
                    .filter(part -> part.is(SectionKind.TIMELINE))
                    .flatMap(part -> ZoneWords.namedIn(part.heading()).stream())
                    .findFirst())
        .map(SpokenZone::carried);
  }

  /// The one zone that clocks in the running text have, if all that have one agree.
  private static Optional<SpokenZone> spokenZone(Document document) {
    Set<String> zones =
        document
            .prose()
            .map(Prose::masked)
            .flatMap(text -> ClockText.zonesIn(text).stream())
            .collect(Collectors.toSet());
    return zones.size() == 1
        ? zones.stream().findFirst().map(SpokenZone::assumed)
        : Optional.empty();
  }
}
