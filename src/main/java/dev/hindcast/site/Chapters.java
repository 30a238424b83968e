package dev.hindcast.site;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document.RenderedBlock;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.site.IncidentPage.Chapter;
import dev.hindcast.site.IncidentPage.Part;
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
    return new Chapter(kind.word(), parts(chapter), showsFactors, showsActions);
  }

  /// The words of a chapter, each timeline as its entries in its place.
  private List<Part> parts(List<RenderedBlock> chapter) {
    List<Part> parts = new ArrayList<>();
    List<RenderedBlock> words = new ArrayList<>();
    for (RenderedBlock block : chapter) {
      Optional<List<TimelineEntry>> entries = timeline.of(block.block());
      if (entries.isPresent()) {
        parts.add(part(words, entries.get()));
        words.clear();
      } else {
        words.add(block);
      }
    }
    if (!words.isEmpty()) {
      parts.add(part(words, List.of()));
    }
    return List.copyOf(parts);
  }

  private Part part(List<RenderedBlock> words, List<TimelineEntry> entries) {
    String written = words.stream().map(RenderedBlock::html).collect(Collectors.joining("\n"));
    return new Part(html.of(written), TimelineEntries.shown(entries, html));
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
