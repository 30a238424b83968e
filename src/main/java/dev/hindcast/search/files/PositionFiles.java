package dev.hindcast.search.files;

import dev.hindcast.search.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// Writes where in the documents the terms of a field stand. Only phrases need it, so it is kept
/// apart; a field without places writes nothing.
final class PositionFiles {
  /// About how many bytes a file of a common term's places has, before it is deflated.
  private static final int FILE = 6_000;

  private static final int[] NONE = {};

  private final boolean hasPositions;
  private final Set<String> passedOver;
  private final BlockFiles inlineFiles;
  private final SharedFiles files;
  private final PackedBytes inline = new PackedBytes();

  /// @param hasPositions whether the places of the field's terms are known
  /// @param passedOver the terms that no phrase asks for
  PositionFiles(
      SortedMap<String, byte[]> all, String name, boolean hasPositions, Set<String> passedOver) {
    this.hasPositions = hasPositions;
    this.passedOver = passedOver;
    this.inlineFiles = new BlockFiles(all, "positions");
    this.files = new SharedFiles(new BlockFiles(all, name + "-positions"));
  }

  /// Adds those of a term whose postings are in the block of its table.
  void addInline(String term, Postings postings) {
    for (int index = 0; hasPositions && index < postings.documents().length; index++) {
      add(inline, passedOver.contains(term) ? NONE : postings.positions(index));
    }
  }

  /// Ends what belongs to the blocks of the table before one.
  void endBlocksBefore(int block) {
    while (hasPositions && inlineFiles.count() < block) {
      inlineFiles.add(inline);
      inline.reset();
    }
  }

  void end() {
    files.end();
  }

  /// Adds those of a commoner term, and to its value where they are.
  void addPlaces(PackedBytes value, String term, Postings postings) {
    if (!hasPositions) {
      return;
    }
    if (passedOver.contains(term)) {
      value.number(0).number(0).number(0);
      return;
    }
    List<PackedBytes> parts = new ArrayList<>(List.of(new PackedBytes()));
    List<Integer> firsts = new ArrayList<>();
    for (int index = 0; index < postings.documents().length; index++) {
      if (parts.getLast().length() >= FILE) {
        parts.add(new PackedBytes());
        firsts.add(postings.documents()[index]);
      }
      add(parts.getLast(), postings.positions(index));
    }
    if (parts.size() == 1) {
      SharedFiles.Place place = files.add(parts.getFirst());
      value.number(place.file()).number(place.offset()).number(1);
      return;
    }
    List<Integer> numbers = parts.stream().map(files::addAlone).toList();
    int[] ascending = firsts.stream().mapToInt(Integer::intValue).toArray();
    value
        .number(numbers.getFirst())
        .number(0)
        .number(parts.size())
        .ascending(ascending, 0, ascending.length);
  }

  private static void add(PackedBytes bytes, int[] positions) {
    bytes.number(positions.length).ascending(positions, 0, positions.length);
  }
}
