package dev.hindcast.extract;

import dev.hindcast.extract.StampReader.Stamp;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the entries of timeline sections: rows, items and paragraphs that begin with a time.
///
/// A day holds for the entries below it, from a heading or from an entry. A zone comes from the
/// nearest of entry, column head, sentence or heading.
final class TimelineReader {
  private final Document document;
  private final StampReader stamps;
  private final List<TimelineEntry> entries = new ArrayList<>();

  /// @param firstDay the day on which an undated timeline begins
  /// @param started what `T+5` counts from
  TimelineReader(Document document, @Nullable LocalDate firstDay, @Nullable Moment started) {
    this.document = document;
    this.stamps = new StampReader(firstDay, started);
  }

  List<TimelineEntry> read(List<Section> sections) {
    sections.stream()
        .filter(section -> section.kind() == SectionKind.TIMELINE)
        .forEach(this::readSection);
    return List.copyOf(entries);
  }

  private void readSection(Section section) {
    stamps.setZoneNamedIn(section.heading());
    TimeText.at(section.heading(), 0).map(TimeText::date).ifPresent(stamps::setDay);
    document
        .blocks()
        .filter(block -> section.body().contains(block.span()))
        .forEach(this::readBlock);
  }

  private void readBlock(Block block) {
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
      more.stream().filter(Block.Listing.class::isInstance).forEach(this::readBlock);
    }
  }

  private void readParagraph(Block.Paragraph paragraph) {
    if (!addEntry(paragraph.span(), paragraph.prose(), List.of())) {
      stamps.setZoneNamedIn(paragraph.prose().text());
    }
  }

  /// Adds an entry if the text begins with a time, and tells whether it does.
  private boolean addEntry(Span span, Prose lead, List<Block> more) {
    Optional<Stamp> stamp = stamps.read(lead.text());
    stamp.ifPresent(found -> add(span, found, Passages.of(lead.tail(found.end()), more)));
    return stamp.isPresent();
  }

  /// A day with nothing behind it only holds for what follows.
  private void add(Span span, Stamp stamp, Passage event) {
    boolean isDayAlone = stamp.from() != null && stamp.from().time() == null;
    if (!isDayAlone || !event.text().isEmpty()) {
      entries.add(new TimelineEntry(span, stamp.from(), stamp.until(), stamp.raw(), event));
    }
  }

  private void readTable(Block.Table table) {
    Columns columns = Columns.of(table.header());
    if (columns.time < 0 || columns.event < 0) {
      return;
    }
    stamps.withinZoneNamedIn(
        table.header().get(columns.time).text(),
        () -> table.rows().forEach(row -> readRow(row, columns)));
  }

  private void readRow(Block.Row row, Columns columns) {
    if (row.cells().size() <= Math.max(columns.time, columns.event)) {
      return;
    }
    if (columns.date >= 0 && columns.date < row.cells().size()) {
      Moments.day(row.cells().get(columns.date).text()).ifPresent(stamps::setDay);
    }
    String written = row.cells().get(columns.time).text().strip();
    Passage event = Passages.of(row.cells().get(columns.event));
    Optional<Stamp> stamp = stamps.read(written);
    if (stamp.isPresent()) {
      add(row.span(), stamp.get(), event);
    } else if (!event.text().isEmpty()) {
      entries.add(new TimelineEntry(row.span(), null, null, written, event));
    }
  }

  /// Which columns hold what; -1 for none.
  private record Columns(int date, int time, int event) {
    private static final Pattern DATE = Pattern.compile("\\b(?:date|day)\\b");
    private static final Pattern TIME = Pattern.compile("\\b(?:time|timestamp|when|utc)\\b");
    private static final Pattern EVENT =
        Pattern.compile(
            "\\b(?:events?|description|what"
                + " happened|what|notes?|action|details?|message|activity)\\b");

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
