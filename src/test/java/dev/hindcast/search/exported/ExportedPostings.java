package dev.hindcast.search.exported;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where a term stands, with all that the files say of it.
///
/// @param documents the frequency and the place of the length of each document
/// @param positions in each document; empty for a field without positions
record ExportedPostings(
    int documentFrequency,
    SortedMap<Integer, Posting> documents,
    SortedMap<Integer, int[]> positions) {

  private static final int MOST_IN_TABLE = 256;
  private static final int MOST_IN_LIST = 2048;

  record Posting(int frequency, int lengthPlace) {}

  static ExportedPostings read(
      ExportedFiles files, ExportedFiles.Place place, String field, int total) {
    PackedReader reader = place.reader();
    int size = reader.number();
    int documentFrequency = size - reader.number();
    SortedMap<Integer, Posting> documents = new TreeMap<>();
    boolean hasPositions = field.equals("prose");
    if (size <= MOST_IN_TABLE) {
      int document = 0;
      for (int index = 0; index < size; index++) {
        document += reader.number();
        documents.put(document, new Posting(reader.number(), reader.number()));
      }
      int before = place.addLists(size);
      return new ExportedPostings(
          documentFrequency,
          documents,
          hasPositions
              ? inBlock(files, place.block(), before, documents.keySet())
              : new TreeMap<>());
    }
    if (size <= MOST_IN_LIST) {
      byte[] file = files.bytes(field + "-postings/" + reader.number() + ".bin");
      readList(new PackedReader(file, reader.number()), documents, null);
    } else {
      readChunks(files, reader, field, total, documents);
    }
    SortedMap<Integer, int[]> positions = new TreeMap<>();
    if (hasPositions) {
      readPositions(files, reader, documents.keySet(), positions);
    }
    return new ExportedPostings(documentFrequency, documents, positions);
  }

  private static void readChunks(
      ExportedFiles files,
      PackedReader reader,
      String field,
      int total,
      Map<Integer, Posting> documents) {
    int file = reader.number();
    int chunks = reader.number();
    for (int chunk = 1; chunk <= chunks; chunk++) {
      Posting first = new Posting(reader.number(), reader.number());
      byte[] bytes = files.bytes(field + "-postings/" + (file + chunk) + ".bin");
      readList(new PackedReader(bytes), documents, first);
    }
    BitSet set = new PackedReader(files.bytes(field + "-postings/" + file + ".bin")).set(total);
    if (!documents.keySet().equals(new TreeSet<>(set.stream().boxed().toList()))) {
      throw new IllegalStateException("the chunks have other documents than their set");
    }
  }

  private static void readList(
      PackedReader reader, Map<Integer, Posting> documents, @Nullable Posting first) {
    Posting expected = first;
    for (int left = reader.number(); left > 0; left--) {
      Posting posting = new Posting(reader.number(), reader.number());
      if (expected != null && !expected.equals(posting)) {
        throw new IllegalStateException("the chunk begins with " + posting + ", not " + expected);
      }
      expected = null;
      for (int document : reader.ascending(reader.number())) {
        documents.put(document, posting);
      }
    }
  }

  private static SortedMap<Integer, int[]> inBlock(
      ExportedFiles files, int block, int before, Iterable<Integer> documents) {
    PackedReader reader = new PackedReader(files.bytes("positions/" + block + ".bin"));
    for (int list = 0; list < before; list++) {
      reader.ascending(reader.number());
    }
    SortedMap<Integer, int[]> positions = new TreeMap<>();
    documents.forEach(document -> positions.put(document, reader.ascending(reader.number())));
    return positions;
  }

  private static void readPositions(
      ExportedFiles files,
      PackedReader place,
      Iterable<Integer> documents,
      Map<Integer, int[]> positions) {
    int file = place.number();
    int offset = place.number();
    int count = place.number();
    if (count == 0) {
      return;
    }
    List<Integer> firsts = new ArrayList<>();
    for (int first : place.ascending(count - 1)) {
      firsts.add(first);
    }
    PackedReader reader = positionsFile(files, file, offset);
    for (int document : documents) {
      if (!firsts.isEmpty() && firsts.getFirst() == document) {
        firsts.removeFirst();
        file++;
        reader = positionsFile(files, file, 0);
      }
      positions.put(document, reader.ascending(reader.number()));
    }
  }

  private static PackedReader positionsFile(ExportedFiles files, int file, int offset) {
    return new PackedReader(files.bytes("prose-positions/" + file + ".bin"), offset);
  }
}
