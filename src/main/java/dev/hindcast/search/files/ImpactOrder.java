package dev.hindcast.search.files;

import dev.hindcast.search.Postings;
import dev.hindcast.search.ScoredField;
import java.util.Arrays;
import java.util.Comparator;

/// A term's documents in the order of how much the term counts in them, the most first.
final class ImpactOrder {
  private final Posting[] postings;

  private ImpactOrder(Posting[] postings) {
    this.postings = postings;
  }

  private record Posting(int document, int frequency, int lengthPlace, float impact) {
    boolean isOfGroup(Posting other) {
      return frequency == other.frequency && lengthPlace == other.lengthPlace;
    }
  }

  private static final Comparator<Posting> MOST_FIRST =
      Comparator.comparingDouble((Posting posting) -> -posting.impact)
          .thenComparingInt(Posting::frequency)
          .thenComparingInt(Posting::lengthPlace)
          .thenComparingInt(Posting::document);

  static ImpactOrder of(Postings postings, ScoredField field) {
    Posting[] all = new Posting[postings.documents().length];
    for (int index = 0; index < all.length; index++) {
      int document = postings.documents()[index];
      int frequency = postings.frequencies()[index];
      int place = field.lengthPlace(document);
      all[index] = new Posting(document, frequency, place, frequency * field.lengthFactor(place));
    }
    Arrays.sort(all, MOST_FIRST);
    return new ImpactOrder(all);
  }

  int frequency(int index) {
    return postings[index].frequency;
  }

  int lengthPlace(int index) {
    return postings[index].lengthPlace;
  }

  /// The postings from one place up to another, in groups that count alike.
  PackedBytes list(int from, int to) {
    PackedBytes groups = new PackedBytes();
    int count = 0;
    for (int start = from; start < to; count++) {
      int end = start + 1;
      while (end < to && postings[end].isOfGroup(postings[start])) {
        end++;
      }
      int[] documents = Arrays.stream(postings, start, end).mapToInt(Posting::document).toArray();
      groups
          .number(postings[start].frequency)
          .number(postings[start].lengthPlace)
          .number(documents.length)
          .ascending(documents, 0, documents.length);
      start = end;
    }
    return new PackedBytes().number(count).add(groups);
  }
}
