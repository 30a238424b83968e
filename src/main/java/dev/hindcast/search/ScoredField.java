package dev.hindcast.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/// Some Lucene fields, with their weights, read as the one field that
/// [org.apache.lucene.search.CombinedFieldQuery] pretends they are. The numbers are those that it
/// reckons with, down to how they are rounded, so that who scores by them scores alike.
public final class ScoredField {
  private final LeafReader reader;
  private final SortedMap<String, Integer> weights;
  private final List<Part> parts;
  private final int[] frequencies;
  private final boolean hasPositions;
  private final int[] lengths;
  private final int[] lengthPlaces;
  private final float averageLength;
  private int[] found = new int[16];
  private long[] places = new long[16];
  private int placeCount;

  private ScoredField(LeafReader reader, SortedMap<String, Integer> weights, boolean hasPositions)
      throws IOException {
    this.hasPositions = hasPositions;
    this.reader = reader;
    this.weights = weights;
    this.parts = parts(reader, weights);
    this.frequencies = new int[reader.maxDoc()];
    int[] all = lengths(reader, weights);
    this.lengths = Arrays.stream(all).distinct().sorted().toArray();
    this.lengthPlaces =
        Arrays.stream(all).map(length -> Arrays.binarySearch(lengths, length)).toArray();
    this.averageLength = averageLength();
  }

  /// A Lucene field, opened at its terms.
  private record Part(TermsEnum terms, int weight) {}

  private static List<Part> parts(LeafReader reader, SortedMap<String, Integer> weights)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> field : weights.entrySet()) {
      parts.add(new Part(Terms.getTerms(reader, field.getKey()).iterator(), field.getValue()));
    }
    return parts;
  }

  public static ScoredField prose(LeafReader reader) throws IOException {
    return new ScoredField(
        reader,
        Arrays.stream(ProseField.values())
            .collect(
                Collectors.toMap(
                    ProseField::field, ProseField::weight, Integer::sum, TreeMap::new)),
        true);
  }

  public static ScoredField exact(LeafReader reader) throws IOException {
    return new ScoredField(reader, new TreeMap<>(Map.of(LibraryIndexer.EXACT, 1)), false);
  }

  /// Whether it is known where in a postmortem a term stands.
  public boolean hasPositions() {
    return hasPositions;
  }

  /// The terms of all parts, in the order of JavaScript's strings.
  public Collection<String> terms() throws IOException {
    Collection<String> all = new TreeSet<>();
    for (String field : weights.keySet()) {
      TermsEnum terms = Terms.getTerms(reader, field).iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        all.add(term.utf8ToString());
      }
    }
    return all;
  }

  public Postings postings(String term) throws IOException {
    int documentFrequency = 0;
    int count = 0;
    placeCount = 0;
    BytesRef bytes = new BytesRef(term);
    for (Part part : parts) {
      if (part.terms.seekExact(bytes)) {
        documentFrequency = Math.max(documentFrequency, part.terms.docFreq());
        count =
            collect(
                part.terms.postings(
                    null, hasPositions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS),
                part.weight,
                count);
      }
    }
    return postings(documentFrequency, Arrays.copyOf(found, count));
  }

  /// How many postmortems the library has.
  public int libraryDocuments() {
    return reader.maxDoc();
  }

  /// How many postmortems have the part that most have.
  public int documents() throws IOException {
    int documents = 0;
    for (String field : weights.keySet()) {
      documents = Math.max(documents, Terms.getTerms(reader, field).getDocCount());
    }
    return documents;
  }

  public float averageLength() throws IOException {
    long sum = 0;
    for (Map.Entry<String, Integer> part : weights.entrySet()) {
      sum += part.getValue() * Terms.getTerms(reader, part.getKey()).getSumTotalTermFreq();
    }
    return documents() == 0 ? 0 : (float) (sum / (double) documents());
  }

  /// The lengths that postmortems have, as coarsely as Lucene keeps them; ascending. There are no
  /// more than 256.
  public int[] lengths() {
    return lengths.clone();
  }

  /// The place in [#lengths] of a postmortem's length.
  public int lengthPlace(int document) {
    return lengthPlaces[document];
  }

  /// What a frequency in a postmortem of some length is multiplied with, in Lucene's steps.
  ///
  /// @param place of the length in [#lengths]
  public float lengthFactor(int place) {
    return 1
        / (Ranking.SATURATION
            * ((1 - Ranking.LENGTH_NORMALISATION)
                + Ranking.LENGTH_NORMALISATION * lengths[place] / averageLength));
  }

  private static int[] lengths(LeafReader reader, SortedMap<String, Integer> weights)
      throws IOException {
    int[] lengths = new int[reader.maxDoc()];
    for (Map.Entry<String, Integer> part : weights.entrySet()) {
      NumericDocValues norms = reader.getNormValues(part.getKey());
      for (int document = 0; document < lengths.length; document++) {
        if (norms != null && norms.advanceExact(document)) {
          lengths[document] += part.getValue() * SmallFloat.byte4ToInt((byte) norms.longValue());
        }
      }
    }
    return Arrays.stream(lengths).map(SmallFloat::intToByte4).map(ScoredField::decoded).toArray();
  }

  private static int decoded(int norm) {
    return SmallFloat.byte4ToInt((byte) norm);
  }

  private int collect(PostingsEnum postings, int weight, int from) throws IOException {
    int count = from;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      if (frequencies[document] == 0) {
        found = ArrayUtil.grow(found, count + 1);
        found[count++] = document;
      }
      frequencies[document] += weight * postings.freq();
      collectPlaces(postings, document);
    }
    return count;
  }

  private void collectPlaces(PostingsEnum postings, int document) throws IOException {
    for (int left = hasPositions ? postings.freq() : 0; left > 0; left--) {
      places = ArrayUtil.grow(places, placeCount + 1);
      places[placeCount++] = ((long) document << Integer.SIZE) | postings.nextPosition();
    }
  }

  private Postings postings(int documentFrequency, int[] documents) {
    Arrays.sort(documents);
    int[] weighted = new int[documents.length];
    for (int index = 0; index < documents.length; index++) {
      weighted[index] = frequencies[documents[index]];
      frequencies[documents[index]] = 0;
    }
    Arrays.sort(places, 0, placeCount);
    return new Postings(documentFrequency, documents, weighted, Arrays.copyOf(places, placeCount));
  }
}
