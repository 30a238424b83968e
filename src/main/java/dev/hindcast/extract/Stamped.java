package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Column;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import java.util.List;
import java.util.stream.Stream;

/// Tells a stretch of blocks that is plainly a timeline, whatever stands above it.
final class Stamped {

  /// Fewer times are a mention.
  private static final int FEWEST = 3;

  private Stamped() {}

  /// Whether most pieces begin with a time: items of a list, rows of a table, paragraphs.
  static boolean mostly(List<Block> blocks, HouseWords words) {
    List<Prose> pieces =
        blocks.stream().flatMap(block -> pieces(block, words)).filter(p -> !p.isBlank()).toList();
    long stamped = pieces.stream().filter(piece -> Stamp.begins(piece.text())).count();
    return stamped >= FEWEST && stamped * 10 >= pieces.size() * 6L;
  }

  /// Whether anything in these blocks is an entry of its own.
  static boolean any(List<Block> blocks) {
    return blocks.stream().anyMatch(Stamped::any);
  }

  /// Whether a block holds entries of its own: pieces that begin with a time of day.
  static boolean any(Block block) {
    return switch (block) {
      case Block.Listing listing -> listing.items().stream().anyMatch(Stamped::any);
      case Block.Item item -> item.blocks().stream().anyMatch(Stamped::any);
      case Block.Paragraph paragraph -> Stamp.beginsWithClock(paragraph.prose().text());
      case Block.Table table -> firstColumn(table);
      default -> false;
    };
  }

  /// Whether most cells of a table's first column begin with a time.
  static boolean firstColumn(Block.Table table) {
    long stamped =
        table.rows().stream()
            .filter(row -> !row.cells().isEmpty())
            .filter(row -> Stamp.begins(row.cells().getFirst().text()))
            .count();
    return stamped > 0 && stamped * 10 >= table.rows().size() * 6L;
  }

  private static Stream<Prose> pieces(Block block, HouseWords words) {
    return switch (block) {
      case Block.Listing listing ->
          listing.items().stream().map(Block.Item::lead).flatMap(Stream::ofNullable);
      case Block.Paragraph paragraph -> Stream.of(paragraph.prose());
      case Block.Table table when hasTimeColumn(table, words) ->
          table.rows().stream().map(row -> row.cells().getFirst());
      default -> Stream.empty();
    };
  }

  private static boolean hasTimeColumn(Block.Table table, HouseWords words) {
    return table.rows().stream().noneMatch(row -> row.cells().isEmpty())
        && table.header().stream()
            .map(head -> words.columns().within(head.text()))
            .anyMatch(found -> found.contains(Column.TIME) || found.contains(Column.DATE));
  }
}
