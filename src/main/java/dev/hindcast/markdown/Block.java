package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A block of a Markdown body and its place in the file.
public sealed interface Block {

  Span span();

  /// A heading of either syntax.
  ///
  /// @param level 1 to 6
  /// @param anchor the id of the heading in the page, unique in the document
  record Heading(Span span, int level, Prose title, String anchor) implements Block {}

  record Paragraph(Span span, Prose prose) implements Block {}

  record Listing(Span span, boolean ordered, List<Item> items) implements Block {}

  /// An item of a list.
  ///
  /// @param checked whether the box of a task item is checked; null for an item without a box
  record Item(Span span, @Nullable Boolean checked, List<Block> blocks) implements Block {

    /// The text that begins the item, if it begins with text.
    public @Nullable Prose lead() {
      return !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph paragraph
          ? paragraph.prose()
          : null;
    }

    /// The lists directly inside.
    public List<Listing> listings() {
      return blocks.stream().filter(Listing.class::isInstance).map(Listing.class::cast).toList();
    }
  }

  /// A table.
  ///
  /// @param header empty cells where the table has no header
  record Table(Span span, List<Prose> header, List<Row> rows) implements Block {}

  /// A row below a table's header; may have more or fewer cells than it.
  record Row(Span span, List<Prose> cells) implements Block {}

  record Code(Span span, String language, String text) implements Block {}

  record Quote(Span span, List<Block> blocks) implements Block {}

  /// Raw HTML as written; its visible text is in the page.
  record Html(Span span, String html) implements Block {}

  /// A boxed note: `!!! warning "Title"` or `::: internal`.
  ///
  /// @param kind the word after the marker, in lower case
  record Admonition(Span span, String kind, String title, List<Block> blocks) implements Block {}

  /// A list of terms and what they mean.
  record Definitions(Span span, List<Prose> terms, List<Block> meanings) implements Block {}

  record Footnote(Span span, String label, List<Block> blocks) implements Block {}

  record ThematicBreak(Span span) implements Block {}

  /// The blocks directly inside.
  default List<Block> children() {
    return switch (this) {
      case Listing listing -> List.copyOf(listing.items());
      case Item item -> item.blocks();
      case Table table -> List.copyOf(table.rows());
      case Quote quote -> quote.blocks();
      case Admonition admonition -> admonition.blocks();
      case Definitions definitions -> definitions.meanings();
      case Footnote footnote -> footnote.blocks();
      case Heading _, Paragraph _, Row _, Code _, Html _, ThematicBreak _ -> List.of();
    };
  }

  /// The running text that stands in this block itself, not in a block inside it.
  default Stream<Prose> ownProse() {
    return switch (this) {
      case Heading heading -> Stream.of(heading.title());
      case Paragraph paragraph -> Stream.of(paragraph.prose());
      case Table table -> table.header().stream();
      case Row row -> row.cells().stream();
      case Definitions definitions -> definitions.terms().stream();
      case Listing _, Item _, Code _, Quote _, Html _, Admonition _, Footnote _, ThematicBreak _ ->
          Stream.empty();
    };
  }

  /// This block and all inside it, parents first.
  default Stream<Block> withDescendants() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Block::withDescendants));
  }
}
