package dev.hindcast.search;

import java.util.Arrays;

/// Where a term of a [ScoredField] stands.
public final class Postings {
  private final int documentFrequency;
  private final int[] documents;
  private final int[] frequencies;
  private final long[] places;

  Postings(int documentFrequency, int[] documents, int[] frequencies, long[] places) {
    this.places = places;
    this.documentFrequency = documentFrequency;
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /// The number that the term's weight comes from: in how many postmortems it stands in the one
  /// part where it stands in most.
  public int documentFrequency() {
    return documentFrequency;
  }

  /// Ascending; not to be changed.
  public int[] documents() {
    return documents;
  }

  /// How often it stands in each document, by weight; not to be changed.
  public int[] frequencies() {
    return frequencies;
  }

  /// Where it stands in a document: how many words come before; ascending. None where the field
  /// does not know.
  ///
  /// @param index the document's place in [#documents]
  public int[] positions(int index) {
    long first = (long) documents[index] << Integer.SIZE;
    int from = place(first);
    int to = place(first + (1L << Integer.SIZE));
    return Arrays.stream(places, from, to).mapToInt(place -> (int) place).toArray();
  }

  private int place(long wanted) {
    int place = Arrays.binarySearch(places, wanted);
    return place < 0 ? -place - 1 : place;
  }
}
