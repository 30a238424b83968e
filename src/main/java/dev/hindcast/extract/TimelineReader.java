package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the entries of timeline sections: rows, items and paragraphs that begin with a time.
///
/// A day holds for the entries below it, from a heading or from an entry; a clock that falls far
/// behind the one before it belongs to the next day. A zone comes from the nearest of entry, column
/// head, sentence or heading.
final class TimelineReader {

  /// A clock that falls back by more has passed midnight; less is an entry out of order. The bound
  /// holds nearly always in the reports of 113 teams.
  private static final Duration ROLLOVER = Duration.ofHours(6);

  private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|—|to|until|~|～|〜|→)\\s*");
  private static final Pattern AFTER_STAMP = Pattern.compile("[\\s\\])*:：\\-–—,.|]*");
  private static final Pattern BEFORE_STAMP = Pattern.compile("^[\\s\\[(*]*");
  private static final Pattern ELAPSED =
      Pattern.compile(
          "(?:t\\s*)?\\+\\s*(?:(\\d{1,3}):(\\d{2})(?!\\d)|(?:(\\d+)\\s*h)?\\s*(?:(\\d+)\\s*m(?:in)?\\b)?)");

  private final Document document;
  private final @Nullable Moment started;
  private final List<TimelineEntry> entries = new ArrayList<>();
  private @Nullable LocalDate day;
  private @Nullable String zone;
  private @Nullable LocalTime lastClock;

  /// @param firstDay the day on which an undated timeline begins
  /// @param started what `T+5` counts from
  TimelineReader(Document document, @Nullable LocalDate firstDay, @Nullable Moment started) {
    this.document = document;
    this.started = started;
    this.day = firstDay;
  }

  List<TimelineEntry> read(List<Section> sections) {
    for (Section section : sections) {
      if (section.kind() == SectionKind.TIMELINE) {
        read(section);
      }
    }
    return List.copyOf(entries);
  }

  private void read(Section section) {
    ZoneWords.namedIn(section.heading()).ifPresent(name -> zone = name);
    TimeText.at(section.heading(), 0)
        .map(TimeText::date)
        .ifPresent(
            date -> {
              day = date;
              lastClock = null;
            });
    document.blocks().filter(block -> section.body().contains(block.span())).forEach(this::read);
  }

  private void read(Block block) {
    switch (block) {
      case Block.Table table -> readTable(table);
      case Block.Listing listing -> listing.items().forEach(this::readItem);
      case Block.Paragraph paragraph -> readParagraph(paragraph);
      default -> {}
    }
  }

  private void readItem(Block.Item item) {
    Prose lead = item.lead();
    if (lead == null) {
      return;
    }
    List<Block> more = item.blocks().subList(1, item.blocks().size());
    if (!addEntry(item.span(), lead, more)) {
      more.stream().filter(Block.Listing.class::isInstance).forEach(this::read);
    }
  }

  private void readParagraph(Block.Paragraph paragraph) {
    if (!addEntry(paragraph.span(), paragraph.prose(), List.of())) {
      ZoneWords.namedIn(paragraph.prose().text()).ifPresent(name -> zone = name);
    }
  }

  /// Whether the text begins with a time; a day alone holds for what follows.
  private boolean addEntry(Span span, Prose lead, List<Block> more) {
    Optional<Stamp> stamp = stamp(lead.text());
    if (stamp.isEmpty()) {
      return false;
    }
    Prose event = lead.tail(stamp.get().end());
    add(span, stamp.get(), Passages.of(event, more));
    return true;
  }

  private void readTable(Block.Table table) {
    Columns columns = Columns.of(table.header());
    if (columns.time < 0 || columns.event < 0) {
      return;
    }
    String before = zone;
    ZoneWords.namedIn(table.header().get(columns.time).text()).ifPresent(name -> zone = name);
    for (Block.Row row : table.rows()) {
      readRow(row, columns);
    }
    zone = before;
  }

  private void readRow(Block.Row row, Columns columns) {
    if (row.cells().size() <= Math.max(columns.time, columns.event)) {
      return;
    }
    if (columns.date >= 0 && columns.date < row.cells().size()) {
      Moments.day(row.cells().get(columns.date).text())
          .ifPresent(
              date -> {
                day = date;
                lastClock = null;
              });
    }
    String written = row.cells().get(columns.time).text().strip();
    Prose event = row.cells().get(columns.event);
    Optional<Stamp> stamp = stamp(written);
    if (stamp.isPresent()) {
      add(row.span(), stamp.get(), Passages.of(event));
    } else if (!event.isBlank()) {
      entries.add(new TimelineEntry(row.span(), null, null, written, Passages.of(event)));
    }
  }

  private void add(Span span, Stamp stamp, Passage event) {
    Moment time = stamp.from();
    if (time.time() != null || !event.text().isEmpty()) {
      entries.add(new TimelineEntry(span, time, stamp.until(), stamp.raw(), event));
    }
    day = time.date();
    lastClock = time.time();
  }

  /// A time at the start of an entry.
  ///
  /// @param end where the entry's words begin
  private record Stamp(Moment from, @Nullable Moment until, String raw, int end) {}

  private Optional<Stamp> stamp(String text) {
    Matcher before = BEFORE_STAMP.matcher(text);
    int start = before.find() ? before.end() : 0;
    return elapsed(text, start)
        .or(() -> TimeText.at(text, start).flatMap(read -> clockStamp(text, start, read)));
  }

  private Optional<Stamp> clockStamp(String text, int start, TimeText read) {
    Optional<TimeText> end =
        read.hasClock() ? rangeEnd(text, read.end()).filter(TimeText::hasClock) : Optional.empty();
    String spokenZone = read.zone() != null ? read.zone() : end.map(TimeText::zone).orElse(zone);
    if (read.zone() != null && zone == null) {
      zone = read.zone();
    }
    int stampEnd = end.map(TimeText::end).orElse(read.end());
    String raw = text.substring(start, stampEnd).strip();
    return Moments.resolve(read, raw, dayOf(read), spokenZone)
        .map(
            from ->
                new Stamp(
                    from,
                    end.flatMap(until -> until(until, raw, from, spokenZone)).orElse(null),
                    raw,
                    wordsAfter(text, stampEnd)));
  }

  private static Optional<TimeText> rangeEnd(String text, int from) {
    Matcher range = RANGE.matcher(text).region(from, text.length());
    return range.lookingAt() ? TimeText.at(text, range.end()) : Optional.empty();
  }

  private static Optional<Moment> until(
      TimeText until, String raw, Moment from, @Nullable String zone) {
    LocalTime begin = from.time();
    LocalTime end = until.time();
    boolean pastMidnight =
        until.date() == null && begin != null && end != null && end.isBefore(begin);
    return Moments.resolve(until, raw, from.date().plusDays(pastMidnight ? 1 : 0), zone);
  }

  private @Nullable LocalDate dayOf(TimeText read) {
    LocalDate today = day;
    LocalTime last = lastClock;
    LocalTime clock = read.time();
    if (today == null || last == null || clock == null || !clock.isBefore(last)) {
      return today;
    }
    return Duration.between(clock, last).compareTo(ROLLOVER) > 0 ? today.plusDays(1) : today;
  }

  /// `+5m`, `T+00:05`: counted from when the impact began.
  private Optional<Stamp> elapsed(String text, int start) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher matcher = ELAPSED.matcher(lower).region(start, text.length());
    Moment origin = started;
    if (origin == null || origin.time() == null || !matcher.lookingAt()) {
      return Optional.empty();
    }
    long minutes =
        60 * (count(matcher, 1) + count(matcher, 3)) + count(matcher, 2) + count(matcher, 4);
    if (matcher.group(1) == null && matcher.group(3) == null && matcher.group(4) == null) {
      return Optional.empty();
    }
    var local = origin.date().atTime(origin.time()).plusMinutes(minutes);
    String raw = text.substring(start, matcher.end()).strip();
    Moment moment =
        new Moment(
            raw,
            local.toLocalDate(),
            local.toLocalTime(),
            origin.offset(),
            Moment.Precision.MINUTE,
            Moment.ZoneBasis.CARRIED);
    return Optional.of(new Stamp(moment, null, raw, wordsAfter(text, matcher.end())));
  }

  private static long count(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private static int wordsAfter(String text, int from) {
    Matcher after = AFTER_STAMP.matcher(text).region(from, text.length());
    return after.lookingAt() ? after.end() : from;
  }

  /// Which columns hold what; -1 for none.
  private record Columns(int date, int time, int event) {
    private static final Pattern DATE = Pattern.compile("\\b(?:date|day)\\b");
    private static final Pattern TIME = Pattern.compile("\\b(?:time|timestamp|when|utc)\\b");
    private static final Pattern EVENT =
        Pattern.compile(
            "\\b(?:events?|description|what"
                + " happened|what|note|notes|action|details?|message|activity)\\b");

    static Columns of(List<Prose> header) {
      int date = -1;
      int time = -1;
      int event = -1;
      for (int index = 0; index < header.size(); index++) {
        String name = header.get(index).text().toLowerCase(Locale.ROOT);
        if (TIME.matcher(name).find()) {
          time = time < 0 ? index : time;
        } else if (DATE.matcher(name).find()) {
          date = date < 0 ? index : date;
        } else if (EVENT.matcher(name).find()) {
          event = event < 0 ? index : event;
        }
      }
      return time >= 0 ? new Columns(date, time, event) : new Columns(-1, date, event);
    }
  }
}
