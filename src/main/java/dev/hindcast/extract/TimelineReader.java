package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the entries of timelines: headings, rows, items, paragraphs and lines that begin with a
/// time.
///
/// A day holds for the entries below it, from a heading or from an entry. A zone comes from the
/// nearest of entry, column head, sentence or heading.
final class TimelineReader {

  /// What a heading adds to a day without telling what happened on it.
  private static final Pattern REMARK = Pattern.compile("(?i)[\\s(\\[]*(?:all )?times?\\b.*");

  /// A sentence above a timeline that speaks of all its entries.
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)\\b(?:all (?:events|times|entries)|unless (?:otherwise )?(?:noted|stated))\\b");

  private final HouseWords words;
  private final StampReader stamps;
  private final Assumptions assumptions;
  private final List<TimelineEntry> entries = new ArrayList<>();
  private int rootLevel;

  TimelineReader(HouseWords words, StampReader stamps, Assumptions assumptions) {
    this.words = words;
    this.stamps = stamps;
    this.assumptions = assumptions;
  }

  List<TimelineEntry> read(List<Part> parts) {
    parts.stream()
        .filter(part -> part.is(SectionKind.TIMELINE) || part.tellsTimes())
        .forEach(this::readPart);
    return List.copyOf(entries);
  }

  private void readPart(Part part) {
    int level = part.section().level();
    if (level <= rootLevel) {
      stamps.restart();
    }
    rootLevel = rootLevel == 0 ? level : Math.min(rootLevel, level);
    String heading = part.heading();
    stamps.setZoneNamedIn(heading);
    Optional<Stamp> stamp = part.isTitle() ? Optional.empty() : stamps.read(heading);
    if (stamp.isEmpty()) {
      DayText.firstIn(heading).ifPresent(stamps::setDay);
      int before = entries.size();
      part.blocks().forEach(this::readBlock);
      if (entries.size() == before) {
        part.blocks().forEach(this::readCode);
      }
      return;
    }
    String rest = heading.substring(Math.min(stamp.get().end(), heading.length()));
    boolean saysWhat = !rest.isBlank() && !REMARK.matcher(rest).matches();
    if (stamp.get().hasClock() || (!saysWhat && !Stamped.any(part.blocks()))) {
      addHeading(part, stamp.get(), saysWhat ? rest.strip() : "");
    }
    part.blocks().stream().filter(Stamped::any).forEach(this::readBlock);
  }

  /// A heading that is a time tells of what stands below it.
  private void addHeading(Part part, Stamp stamp, String words) {
    List<Block> told = part.blocks().stream().filter(block -> !Stamped.any(block)).toList();
    Passage content = Passages.of(told);
    Passage event = words.isEmpty() ? content : Passages.joined(Passages.of(words), content);
    if (!event.text().isEmpty() || stamp.hasClock()) {
      add(part.section().span(), stamp, event);
    }
  }

  private void readBlock(Block block) {
    switch (block) {
      case Block.Table table -> readTable(table);
      case Block.Listing listing -> listing.items().forEach(this::readItem);
      case Block.Paragraph paragraph -> readParagraph(paragraph.prose());
      case Block.Quote quote -> quote.blocks().forEach(this::readBlock);
      case Block.Admonition note -> note.blocks().forEach(this::readBlock);
      default -> {}
    }
  }

  private void readItem(Block.Item item) {
    Prose lead = item.lead();
    if (lead == null) {
      return;
    }
    List<Block> more = item.blocks().subList(1, item.blocks().size());
    List<Block> nested = more.stream().filter(Stamped::any).toList();
    List<Block> told = more.stream().filter(block -> !Stamped.any(block)).toList();
    Optional<Stamp> first = stamps.read(lead.text());
    if (first.isPresent()) {
      addLines(item.span(), lead, first.get(), told);
    } else {
      Optional<Stamp> last = stamps.readLast(lead.text());
      if (last.isPresent()) {
        add(
            item.span(),
            last.get(),
            Passages.of(lead.text().substring(0, last.get().end()).strip()));
      } else if (nested.isEmpty()) {
        assumptions.reportUntimed(lead.span());
      }
    }
    nested.forEach(this::readBlock);
  }

  /// Where nothing else tells times, the lines of a code block may be the timeline; code among
  /// other entries is what a machine printed.
  private void readCode(Block block) {
    if (block instanceof Block.Code code) {
      CodeLines.of(code, assumptions.file())
          .forEach(line -> stamps.read(line.text()).ifPresent(found -> addLine(line, found)));
    }
  }

  private void addLine(Prose line, Stamp stamp) {
    add(line.span(), stamp, Passages.of(line.tail(stamp.end())));
  }

  private void readParagraph(Prose prose) {
    Optional<Stamp> stamp = stamps.read(prose.text());
    if (stamp.isPresent()) {
      addLines(prose.span(), prose, stamp.get(), List.of());
    } else {
      stamps.setZoneNamedIn(prose.text());
      if (OF_ALL.matcher(prose.text()).find()) {
        DayText.firstIn(prose.text()).ifPresent(stamps::setDayOfAll);
      }
    }
  }

  /// Adds an entry and, where further lines begin with a time of day, one for each of these.
  private void addLines(Span span, Prose lead, Stamp stamp, List<Block> more) {
    List<Prose> lines = Lines.of(lead);
    List<Integer> begins = new ArrayList<>();
    for (int index = 1; index < lines.size(); index++) {
      if (Stamp.beginsWithClock(lines.get(index).text())) {
        begins.add(index);
      }
    }
    if (begins.isEmpty()) {
      add(span, stamp, Passages.of(lead.tail(stamp.end()), more));
      return;
    }
    begins.add(lines.size());
    Prose head = Passages.prose(lines.subList(0, begins.getFirst()));
    add(new Span(span.start(), head.span().end()), stamp, Passages.of(head.tail(stamp.end())));
    for (int index = 0; index + 1 < begins.size(); index++) {
      Prose entry = Passages.prose(lines.subList(begins.get(index), begins.get(index + 1)));
      boolean isLast = index + 2 == begins.size();
      stamps
          .read(entry.text())
          .ifPresent(
              found ->
                  add(
                      entry.span(),
                      found,
                      Passages.of(entry.tail(found.end()), isLast ? more : List.of())));
    }
  }

  /// A day with nothing behind it only holds for what follows.
  private void add(Span span, Stamp stamp, Passage event) {
    if (!stamp.isDayAlone() || !event.text().isEmpty()) {
      entries.add(new TimelineEntry(span, stamp.from(), stamp.until(), stamp.raw(), event));
      assumptions.report(span, stamp);
    }
  }

  private void readTable(Block.Table table) {
    TimelineColumns columns = TimelineColumns.of(table, words);
    if (columns.areKnown()) {
      stamps.withinZoneNamedIn(
          table.header().get(columns.time()).text(),
          () -> table.rows().forEach(row -> readRow(row, columns)));
    }
  }

  private void readRow(Block.Row row, TimelineColumns columns) {
    Prose time = columns.time(row);
    Optional<Prose> date = columns.date(row);
    Passage event = Passages.of(columns.event(row));
    date.flatMap(cell -> stamps.dayAt(cell.text())).ifPresent(stamps::setDay);
    Optional<Stamp> stamp =
        stamps.read(time.text()).or(() -> date.flatMap(cell -> stamps.read(cell.text())));
    if (stamp.isPresent()) {
      add(row.span(), stamp.get(), event);
    } else if (!event.text().isEmpty()) {
      assumptions.reportUntimed(row.span());
      if (!time.isBlank()) {
        entries.add(new TimelineEntry(row.span(), null, null, time.text().strip(), event));
      }
    }
  }
}
