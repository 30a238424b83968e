package dev.hindcast.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The constants of the ranking, stated rather than left to Lucene's defaults, for the browser
/// ranks by them too.
///
/// Those of BM25 are from Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and
/// Beyond* (2009), which also gives the weighted fields that [ProseField] uses.
public final class Ranking {
  /// How soon saying a word again stops to count.
  public static final float SATURATION = 1.2f;

  /// How much a long text must say a word more often than a short one.
  public static final float LENGTH_NORMALISATION = 0.75f;

  /// How much of its score a word's weaker reading, as prose or as typed, adds to the stronger.
  public static final float SECOND_READING = 0.5f;

  private Ranking() {}

  static Similarity similarity() {
    return new BM25Similarity(SATURATION, LENGTH_NORMALISATION);
  }
}
