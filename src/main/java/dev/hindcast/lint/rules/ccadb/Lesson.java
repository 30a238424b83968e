package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that went badly, or well by luck only.
///
/// @param number its place among those of its kind, from 1
record Lesson(int number, Span span, String text) {

  /// No report divides its lessons further.
  private static final int MOST_SECTIONS = 20;

  /// What a lesson tells, how its field begins, and how an action names it.
  enum Kind {
    POOR(
        SectionKind.WENT_POORLY,
        "what (?:did ?n['’]?t|did not) go well",
        "(?:did ?n['’]?t|did not) go well|went (?:wrong|poorly|badly)"),
    LUCKY(SectionKind.LUCKY, "where we got lucky", "lucky|luck");

    private final SectionKind section;
    private final Pattern field;
    private final Pattern named;

    Kind(SectionKind section, String field, String named) {
      this.section = section;
      this.field = Pattern.compile("(?i)\\s*" + field + "\\s*\\??\\s*:?\\s*");
      this.named = Pattern.compile("(?i)\\b(?:" + named + ")\\b[\\s#-]*(\\d{1,3})?");
    }

    /// Finds it in what an action says it is for; the first group is its number, if it has one.
    Pattern named() {
      return named;
    }
  }

  /// The lessons of a kind, below a heading of their own or as a field of the lessons.
  static List<Lesson> of(Subject subject, Kind kind) {
    List<Lesson> lessons = new ArrayList<>();
    subject.postmortem().sections().stream()
        .filter(section -> section.kind() == kind.section && !section.isPreamble())
        .limit(MOST_SECTIONS)
        .forEach(section -> below(subject, section).forEach(prose -> add(lessons, prose, 0)));
    if (lessons.isEmpty()) {
      subject
          .document()
          .allBlocks()
          .filter(Block.Item.class::isInstance)
          .map(Block.Item.class::cast)
          .forEach(item -> addField(lessons, item, kind));
    }
    return List.copyOf(lessons);
  }

  private static Stream<Prose> below(Subject subject, Section section) {
    Span body = section.body();
    return subject
        .document()
        .allBlocks()
        .filter(block -> block instanceof Block.Paragraph && body.contains(block.span()))
        .flatMap(Block::ownProse);
  }

  private static void addField(List<Lesson> lessons, Block.Item item, Kind kind) {
    Prose lead = item.lead();
    if (lead == null) {
      return;
    }
    Matcher field = kind.field.matcher(lead.text());
    if (field.lookingAt()) {
      add(lessons, lead, field.end());
      item.listings().stream()
          .flatMap(listing -> listing.items().stream())
          .map(Block.Item::lead)
          .forEach(inner -> add(lessons, inner, 0));
    }
  }

  private static void add(List<Lesson> lessons, @Nullable Prose prose, int from) {
    if (prose != null && !CcadbReport.isNothing(prose.text().substring(from))) {
      Span span =
          from < prose.text().length() ? prose.span(from, prose.text().length()) : prose.span();
      lessons.add(new Lesson(lessons.size() + 1, span, prose.text().substring(from)));
    }
  }
}
