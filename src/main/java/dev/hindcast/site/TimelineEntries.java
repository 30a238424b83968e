package dev.hindcast.site;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.site.IncidentPage.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table or list that holds nothing but a timeline, as its entries.
///
/// Only where each row is one entry and the entry has every letter of the row: otherwise the
/// author's own table stays, for a page may not say less than its file.
final class TimelineEntries {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\W*)(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\s*)(\\d{1,2}:.*)");

  private static final Pattern COLUMN =
      Pattern.compile("(?i)\\s*(?:time|timestamp|when|events?|description|what|what happened)\\s*");

  private final Map<Integer, TimelineEntry> byStart = new HashMap<>();

  TimelineEntries(Postmortem postmortem) {
    postmortem.timeline().forEach(entry -> byStart.putIfAbsent(entry.span().start(), entry));
  }

  /// The entries of a block, or nothing where it holds more than entries.
  Optional<List<TimelineEntry>> of(Block block) {
    return switch (block) {
      case Block.Table table when saysNothing(table.header()) ->
          all(table.rows().stream().map(this::entry).toList());
      case Block.Listing listing -> all(listing.items().stream().map(this::entry).toList());
      default -> Optional.empty();
    };
  }

  /// Entries as they are shown: a day that is written with each of them is said once.
  static List<Entry> shown(List<TimelineEntry> entries, AuthorHtml html) {
    List<Entry> shown = new ArrayList<>();
    String said = "";
    for (TimelineEntry entry : entries) {
      Matcher dayFirst = DAY_FIRST.matcher(entry.stamp().strip());
      boolean splits = dayFirst.matches();
      String day = splits ? dayFirst.group(2) : "";
      shown.add(
          new Entry(
              day.isEmpty() || day.equals(said) ? null : day,
              splits ? dayFirst.group(1) + dayFirst.group(3) : entry.stamp(),
              iso(entry.time()),
              html.of(entry.event().html())));
      said = splits ? day : said;
    }
    return List.copyOf(shown);
  }

  private static @Nullable String iso(@Nullable Moment moment) {
    return moment == null ? null : moment.iso();
  }

  private static Optional<List<TimelineEntry>> all(List<Optional<TimelineEntry>> rows) {
    return rows.isEmpty() || rows.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(rows.stream().flatMap(Optional::stream).toList());
  }

  /// Whether a table's head only names its columns. A head that says more, such as the zone, stays.
  private static boolean saysNothing(List<Prose> header) {
    return header.stream().map(Prose::text).allMatch(text -> COLUMN.matcher(text).matches());
  }

  private Optional<TimelineEntry> entry(Block.Row row) {
    return row.cells().stream().anyMatch(TimelineEntries::showsMoreThanText)
        ? Optional.empty()
        : entry(row, row.cells().stream().map(Prose::text).reduce("", String::concat));
  }

  private Optional<TimelineEntry> entry(Block.Item item) {
    Prose lead = item.lead();
    return lead == null || item.blocks().size() > 1 || showsMoreThanText(lead)
        ? Optional.empty()
        : entry(item, lead.text());
  }

  private Optional<TimelineEntry> entry(Block block, String text) {
    return Optional.ofNullable(byStart.get(block.span().start()))
        .filter(entry -> saysAll(entry, text));
  }

  /// Whether there is a picture or a footnote, which an entry has not.
  private static boolean showsMoreThanText(Prose prose) {
    return prose.inlines().stream()
        .flatMap(Inline::withDescendants)
        .anyMatch(part -> part instanceof Inline.Image || part instanceof Inline.FootnoteMark);
  }

  private static boolean saysAll(TimelineEntry entry, String text) {
    return letters(entry.stamp() + entry.event().text()).equals(letters(text));
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }
}
