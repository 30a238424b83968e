package dev.hindcast.foreign;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.FrontMatter;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries of a list of postmortems: below headings that name categories, paragraphs or list
/// items that begin with a link.
///
/// @param isOwnPage whether the file has a head, or sections of a postmortem
/// @param left what is neither a heading nor an entry
record ListEntries(List<Entry> entries, List<Span> left, boolean isOwnPage) {

  /// Fewer may be the references of a postmortem.
  private static final int FEWEST = 3;

  /// Less behind a link is the title of what it leads to.
  private static final int A_FEW_WORDS = 20;

  /// A link and what is said of it.
  ///
  /// @param category the heading above it; null above the first
  /// @param link what it begins with
  /// @param lead the paragraph that holds the link
  /// @param span all of it, without the marker of a list item
  record Entry(@Nullable String category, Inline.Link link, Prose lead, Span span) {}

  /// Whether a file is plainly such a list: most of what stands in it are entries.
  boolean isList() {
    long told = entries.stream().filter(ListEntries::saysSomething).count();
    return !isOwnPage && told >= FEWEST && told > left.size() && told * 2 > entries.size();
  }

  private static boolean saysSomething(Entry entry) {
    int name = new Prose(entry.link().span(), entry.link().children()).text().length();
    return entry.lead().text().length() > name + A_FEW_WORDS;
  }

  static ListEntries of(Document document) {
    List<Entry> entries = new ArrayList<>();
    List<Span> left = new ArrayList<>();
    SectionHeadings kinds = SectionHeadings.builtIn();
    boolean isOwnPage = document.frontMatter().syntax() != FrontMatter.Syntax.NONE;
    String category = null;
    for (Block block : document.blocks().toList()) {
      switch (block) {
        case Block.Heading heading -> {
          category = heading.level() == 1 ? null : heading.title().text().strip();
          isOwnPage |= kinds.kind(heading.title().text()).isPresent();
        }
        case Block.Paragraph paragraph ->
            add(category, paragraph.prose(), paragraph.span(), entries, left);
        case Block.Listing listing -> {
          for (Block.Item item : listing.items()) {
            add(category, item.lead(), item.span(), entries, left);
          }
        }
        case Block.ThematicBreak _ -> {}
        case Block other -> left.add(other.span());
      }
    }
    return new ListEntries(List.copyOf(entries), List.copyOf(left), isOwnPage);
  }

  private static void add(
      @Nullable String category,
      @Nullable Prose lead,
      Span block,
      List<Entry> entries,
      List<Span> left) {
    Optional<Inline.Link> link = firstLink(lead);
    if (lead == null || link.isEmpty()) {
      left.add(block);
    } else if (link.get().target().startsWith("http")) {
      entries.add(
          new Entry(category, link.get(), lead, new Span(lead.span().start(), block.end())));
    } else if (!link.get().target().startsWith("#")) {
      left.add(block);
    }
  }

  private static Optional<Inline.Link> firstLink(@Nullable Prose lead) {
    return lead != null
            && !lead.inlines().isEmpty()
            && lead.inlines().getFirst() instanceof Inline.Link link
        ? Optional.of(link)
        : Optional.empty();
  }
}
