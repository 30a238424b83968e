package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The entries of a timeline that are meant to follow each other: those of one section and one
/// depth of list, and headings of one level.
final class Strands {
  /// A label before the time; `Am 3. Februar` and `Update at 14:03` begin with shorter ones.
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}{4,}\\P{L}+\\p{L}{4,}|^\\W*(?:First"
              + " )?(?:Repaired|Resolved|Detected|Mitigated|Started|Declared)\\b");

  private static final int LONGEST_LABEL = 100;

  private final Subject subject;
  private final TreeMap<Integer, Section> sections = new TreeMap<>();
  private final Map<Span, Integer> depths = new HashMap<>();
  private final Map<Span, List<Span>> siblings = new HashMap<>();

  private Strands(Subject subject) {
    this.subject = subject;
    subject.postmortem().sections().forEach(part -> sections.put(part.span().start(), part));
    subject.document().blocks().forEach(block -> addItems(block, 0));
  }

  private record Strand(int section, int depth) {}

  static Strands of(Subject subject) {
    return new Strands(subject);
  }

  /// The strands in the order of their first entries, each with its entries that have a time.
  Collection<List<TimelineEntry>> all() {
    Map<Strand, List<TimelineEntry>> entries = new LinkedHashMap<>();
    for (TimelineEntry entry : subject.postmortem().timeline()) {
      if (entry.time() != null && beginsWithTime(entry)) {
        entries.computeIfAbsent(of(entry), _ -> new ArrayList<>()).add(entry);
      }
    }
    return entries.values();
  }

  /// The items of the list, or the rows of the table, that begins with this one.
  List<Span> siblings(Span first) {
    return siblings.getOrDefault(first, List.of());
  }

  /// The time of an entry in a strand.
  static Moment time(TimelineEntry entry) {
    return Objects.requireNonNull(entry.time());
  }

  /// `Resolved 2026-02-03 09:10` is a fact, and facts stand in any order.
  private boolean beginsWithTime(TimelineEntry entry) {
    String text = subject.file().text(entry.span());
    int at = text.indexOf(entry.stamp());
    return at < 0 || (at < LONGEST_LABEL && !WORD.matcher(text.substring(0, at)).find());
  }

  private Strand of(TimelineEntry entry) {
    Map.Entry<Integer, Section> section = sections.floorEntry(entry.span().start());
    if (section != null && section.getValue().span().equals(entry.span())) {
      return new Strand(-1, section.getValue().level());
    }
    int place = section == null ? -1 : section.getKey();
    return new Strand(place, depths.getOrDefault(entry.span(), 0));
  }

  private void addItems(Block block, int depth) {
    if (block instanceof Block.Item item) {
      depths.put(item.span(), depth);
    }
    if (block instanceof Block.Listing || block instanceof Block.Table) {
      List<Span> spans = block.children().stream().map(Block::span).toList();
      spans.stream().findFirst().ifPresent(first -> siblings.put(first, spans));
    }
    int below = block instanceof Block.Listing ? depth + 1 : depth;
    block.children().forEach(child -> addItems(child, below));
  }
}
