package dev.hindcast.search.files;

import dev.hindcast.search.Postings;
import dev.hindcast.search.ScoredField;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// Writes the terms of a field, with where they stand.
final class TermFiles {
  /// In how many documents a term may stand whose postings are kept with it.
  private static final int MOST_INLINE = 256;

  /// How many documents a chunk of a common term's postings has.
  private static final int CHUNK = 2_048;

  private final ScoredField field;
  private final int documents;
  private final TableFiles table;
  private final SharedFiles postingsFiles;
  private final PositionFiles positions;

  /// @param files into which the files go
  /// @param inNoPhrase the terms for whose places no phrase asks
  TermFiles(
      SortedMap<String, byte[]> files, String name, ScoredField field, Set<String> inNoPhrase) {
    this.field = field;
    this.documents = field.libraryDocuments();
    this.table = TableFiles.of(new BlockFiles(files, name));
    this.postingsFiles = new SharedFiles(new BlockFiles(files, name + "-postings"));
    this.positions = new PositionFiles(files, name, field.hasPositions(), inNoPhrase);
  }

  /// Writes them all.
  ///
  /// @return the first term of each block
  List<String> write() throws IOException {
    for (String term : field.terms()) {
      Postings postings = field.postings(term);
      table.add(term, value(term, postings));
      if (postings.documents().length <= MOST_INLINE) {
        positions.addInline(term, postings);
      }
      positions.endBlocksBefore(table.block());
    }
    List<String> firstTerms = table.end();
    positions.endBlocksBefore(table.block());
    positions.end();
    postingsFiles.end();
    return firstTerms;
  }

  private PackedBytes value(String term, Postings postings) {
    int count = postings.documents().length;
    PackedBytes value =
        new PackedBytes().number(count).number(count - postings.documentFrequency());
    if (count <= MOST_INLINE) {
      return addInline(value, postings);
    }
    ImpactOrder order = ImpactOrder.of(postings, field);
    if (count <= CHUNK) {
      SharedFiles.Place place = postingsFiles.add(order.list(0, count));
      value.number(place.file()).number(place.offset());
    } else {
      addChunks(value, postings, order);
    }
    positions.addPlaces(value, term, postings);
    return value;
  }

  private PackedBytes addInline(PackedBytes value, Postings postings) {
    int last = 0;
    for (int index = 0; index < postings.documents().length; index++) {
      int document = postings.documents()[index];
      value
          .number(document - last)
          .number(postings.frequencies()[index])
          .number(field.lengthPlace(document));
      last = document;
    }
    return value;
  }

  private void addChunks(PackedBytes value, Postings postings, ImpactOrder order) {
    int count = postings.documents().length;
    int chunks = (count + CHUNK - 1) / CHUNK;
    int file = postingsFiles.addAlone(new PackedBytes().set(postings.documents(), documents));
    value.number(file).number(chunks);
    for (int from = 0; from < count; from += CHUNK) {
      postingsFiles.addAlone(order.list(from, Math.min(from + CHUNK, count)));
      value.number(order.frequency(from)).number(order.lengthPlace(from));
    }
  }
}
