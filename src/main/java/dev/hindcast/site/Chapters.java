package dev.hindcast.site;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document.RenderedBlock;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.site.IncidentPage.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The author's text as chapters: every block of the file once and in its order, but for a first
/// heading that repeats the title.
final class Chapters {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Postmortem postmortem;
  private final List<RenderedBlock> blocks;
  private final Map<Integer, SectionKind> kinds;
  private final TimelineEntries timeline;
  private final AuthorHtml html;

  Chapters(WriteUp writeUp, AuthorHtml html) {
    this.postmortem = writeUp.postmortem();
    this.blocks = withoutTitle(writeUp);
    this.kinds =
        postmortem.sections().stream()
            .filter(section -> !section.isPreamble())
            .collect(
                Collectors.toMap(
                    section -> section.span().start(), Section::kind, (first, _) -> first));
    this.timeline = new TimelineEntries(postmortem);
    this.html = html;
  }

  /// The chapters in their order.
  ///
  /// @param factors whether the front matter's factors have a place in the first of their kind
  /// @param actions whether the front matter's actions have
  List<Chapter> chapters(boolean factors, boolean actions) {
    List<Chapter> chapters = new ArrayList<>();
    boolean factorsToShow = factors;
    boolean actionsToShow = actions;
    for (List<RenderedBlock> chapter : divided()) {
      SectionKind kind = kind(chapter);
      boolean showsFactors = factorsToShow && kind == SectionKind.FACTORS;
      boolean showsActions = actionsToShow && kind == SectionKind.ACTIONS;
      factorsToShow = factorsToShow && !showsFactors;
      actionsToShow = actionsToShow && !showsActions;
      chapters.add(chapter(chapter, kind, showsFactors, showsActions));
    }
    return List.copyOf(chapters);
  }

  private Chapter chapter(
      List<RenderedBlock> chapter, SectionKind kind, boolean showsFactors, boolean showsActions) {
    Optional<List<TimelineEntry>> entries = entries(chapter);
    List<RenderedBlock> words =
        entries.isPresent() ? chapter.subList(0, chapter.size() - 1) : chapter;
    String written = words.stream().map(RenderedBlock::html).collect(Collectors.joining("\n"));
    return new Chapter(
        kind.word(),
        html.of(written),
        TimelineEntries.shown(entries.orElse(List.of()), html),
        showsFactors,
        showsActions);
  }

  /// The timeline that ends a chapter, where only headings and paragraphs stand before it.
  private Optional<List<TimelineEntry>> entries(List<RenderedBlock> chapter) {
    boolean plain =
        chapter.stream()
            .limit(chapter.size() - 1L)
            .map(RenderedBlock::block)
            .allMatch(block -> block instanceof Block.Heading || block instanceof Block.Paragraph);
    return plain ? timeline.of(chapter.getLast().block()) : Optional.empty();
  }

  private List<List<RenderedBlock>> divided() {
    List<List<RenderedBlock>> chapters = new ArrayList<>();
    for (RenderedBlock block : blocks) {
      if (chapters.isEmpty() || kinds.containsKey(block.block().span().start())) {
        chapters.add(new ArrayList<>());
      }
      chapters.getLast().add(block);
    }
    return chapters;
  }

  private SectionKind kind(List<RenderedBlock> chapter) {
    return kinds.getOrDefault(chapter.getFirst().block().span().start(), SectionKind.OTHER);
  }

  static List<RenderedBlock> withoutTitle(WriteUp writeUp) {
    List<RenderedBlock> body = writeUp.document().body();
    return !body.isEmpty() && repeatsTitle(body.getFirst().block(), writeUp.postmortem())
        ? body.subList(1, body.size())
        : body;
  }

  private static boolean repeatsTitle(Block block, Postmortem postmortem) {
    return block instanceof Block.Heading heading
        && heading.level() == 1
        && plain(heading.title().text()).equals(plain(postmortem.title()));
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
