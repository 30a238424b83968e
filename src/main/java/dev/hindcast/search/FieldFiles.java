package dev.hindcast.search;

import dev.hindcast.search.ScoredField.Postings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a field's terms in blocks, and says where they are.
final class FieldFiles {
  /// About how many characters a block has: a query of three words then loads some 50 kB, and the
  /// directory of ten thousand postmortems is as long as one block.
  private static final int BLOCK = 16_000;

  private final HashedFiles files;
  private final String folder;
  private final ScoredField scored;
  private final List<List<String>> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  FieldFiles(HashedFiles files, String folder, ScoredField scored) {
    this.files = files;
    this.folder = folder;
    this.scored = scored;
  }

  /// What the root tells of the field; see [SearchFiles].
  Map<String, Object> root() throws IOException {
    int[] lengths = scored.lengths();
    int[] distinct = Arrays.stream(lengths).distinct().sorted().toArray();
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("documents", scored.documents());
    field.put("averageLength", scored.averageLength());
    field.put("lengths", distinct);
    field.put("lengthOf", places(lengths, distinct));
    field.put("blocks", blocks());
    return field;
  }

  /// A byte is enough: Lucene keeps no more than 256 different lengths.
  private static String places(int[] lengths, int[] distinct) {
    byte[] places = new byte[lengths.length];
    for (int document = 0; document < lengths.length; document++) {
      places[document] = (byte) Arrays.binarySearch(distinct, lengths[document]);
    }
    return Base64.getEncoder().encodeToString(places);
  }

  private List<List<String>> blocks() throws IOException {
    String first = "";
    for (String term : scored.terms()) {
      first = block.isEmpty() ? term : first;
      block.append(block.isEmpty() ? '[' : ',').append(entry(term, scored.postings(term)));
      if (block.length() >= BLOCK) {
        close(first);
      }
    }
    if (!block.isEmpty()) {
      close(first);
    }
    return blocks;
  }

  private void close(String first) {
    blocks.add(List.of(first, files.add(folder, block.append(']').toString())));
    block.setLength(0);
  }

  private static String entry(String term, Postings postings) {
    return Json.of(
        List.of(
            term,
            postings.documentFrequency(),
            Deltas.of(postings.documents()),
            postings.frequencies()));
  }
}
