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
final class IncidentClock {

  /// Where a file is a post whose date is that of publication.
  private static final Pattern OF_POSTS = Pattern.compile("(?:^|/)(?:_posts|posts|blog|news)/");

  /// A summary tells the day in its first sentences.
  private static final int TOLD_EARLY = 1_000;

  private static final Pattern ALL_TIMES =
      Pattern.compile(
          "(?i)\\b(?:all|unless|following|these)\\b.{0,40}\\btime|\\btimes?"
              + " (?:are|is|in)\\b|\\btimezone\\b|\\btime zone\\b");

  private final Order order;
  private final SpokenZone zone;
  private final @Nullable LocalDate stated;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate titled;
  private final @Nullable LocalDate named;
  private final @Nullable LocalDate summarised;
  private final Timestamps head;
  private final StatedFacts facts;

  private IncidentClock(
      Order order,
      SpokenZone zone,
      @Nullable LocalDate stated,
      @Nullable LocalDate published,
      @Nullable LocalDate titled,
      @Nullable LocalDate named,
      @Nullable LocalDate summarised,
      Timestamps head,
      StatedFacts facts) {
    this.order = order;
    this.zone = zone;
    this.stated = stated;
    this.published = published;
    this.titled = titled;
    this.named = named;
    this.summarised = summarised;
    this.head = head;
    this.facts = facts;
  }

  static IncidentClock read(
      Document document,
      Fields head,
      String title,
      StatedFacts facts,
      List<Part> parts,
      @Nullable String configuredZone) {
    SourceFile file = document.file();
    SpokenZone inHead =
        head.text("timezone", "time_zone", "tz")
            .map(SpokenZone::carried)
            .orElse(SpokenZone.configured(configuredZone));
    Timestamps timestamps = new TimestampReader(inHead).read(head);
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
        zone(head, parts)
            .or(() -> spokenZone(document))
            .orElse(SpokenZone.configured(configuredZone)),
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
    Timestamps known = moments(List.of());
    LocalDate first =
        Stream.of(day(known), stated, titled, named, summarised, published)
            .filter(day -> day != null)
            .findFirst()
            .orElse(null);
    return new StampReader(order, first, known.get(Phase.STARTED), zone);
  }

  /// The moments that divide the incident into phases.
  Timestamps timestamps(List<TimelineEntry> timeline) {
    return moments(timeline);
  }

  /// The day the impact began: stated, else of its first known moment, else in the title, else of
  /// the first entry, else told in the summary, else in the file's name, else that of the post.
  @Nullable LocalDate day(List<TimelineEntry> timeline) {
    List<LocalDate> told =
        timeline.stream()
            .map(TimelineEntry::time)
            .flatMap(Stream::ofNullable)
            .map(Moment::date)
            .toList();
    Timestamps moments = moments(timeline);
    return Stream.of(
            head.find(Phase.STARTED).map(Moment::date).orElse(null),
            stated,
            moments.find(Phase.STARTED).map(Moment::date).orElse(null),
            titled,
            named != null && told.contains(named) ? named : null,
            told.isEmpty() ? null : told.getFirst(),
            moments.find(Phase.DETECTED).map(Moment::date).orElse(null),
            summarised,
            named,
            published)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  private Timestamps moments(List<TimelineEntry> timeline) {
    LocalDate told =
        timeline.stream()
            .map(TimelineEntry::time)
            .flatMap(Stream::ofNullable)
            .map(Moment::date)
            .findFirst()
            .orElse(null);
    LocalDate near =
        Stream.of(stated, titled, told, named).filter(day -> day != null).findFirst().orElse(null);
    return new IncidentTimes(order, near, zone).stated(facts.all()).told(timeline).behind(head);
  }

  private static @Nullable LocalDate day(Timestamps moments) {
    return moments
        .find(Phase.STARTED)
        .or(() -> moments.find(Phase.DETECTED))
        .map(Moment::date)
        .orElse(null);
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

  /// The zone of the whole document: a field, or a sentence before the first section of times.
  private static Optional<SpokenZone> zone(Fields head, List<Part> parts) {
    return head.text("timezone", "time_zone", "tz")
        .or(
            () ->
                parts.stream()
                    .filter(part -> !part.is(SectionKind.TIMELINE))
                    .flatMap(part -> part.blocks().stream())
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).prose().text())
                    .filter(text -> text.length() < 300 && ALL_TIMES.matcher(text).find())
                    .flatMap(text -> ZoneWords.namedIn(text).stream())
                    .findFirst())
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
