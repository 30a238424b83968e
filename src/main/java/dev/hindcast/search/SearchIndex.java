package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.SearchResults.SearchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// A library, ready to be searched. May be used from several threads.
public final class SearchIndex {
  private final Library library;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private SearchIndex(Library library, DirectoryReader reader) {
    this.library = library;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.similarity());
  }

  /// Reads the whole library into memory, where the index lives.
  public static SearchIndex of(Library library) {
    try {
      return new SearchIndex(library, DirectoryReader.open(LibraryIndexer.index(library)));
    } catch (IOException e) {
      throw new UncheckedIOException("indexing in memory failed", e);
    }
  }

  public Library library() {
    return library;
  }

  /// What a query finds: by score, and by place in the library where scores are equal. Where no
  /// postmortem has all the words, those that have any; common words are not looked for beside
  /// others. A query of filters alone gives the latest first; an empty one gives nothing.
  ///
  /// @param limit how many results to give at most, 1 or more
  public SearchResults search(String text, int limit) {
    SearchQuery query = CommonWords.leaveOut(QueryParser.parse(text));
    try {
      return query.isEmpty() ? SearchResults.none(text) : search(text, query, limit);
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory failed", e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  private SearchResults search(String text, SearchQuery query, int limit) throws IOException {
    if (query.words().isEmpty()) {
      return results(text, query, true, latest(LuceneQueries.query(query, Occur.MUST), limit));
    }
    TopDocs all = best(LuceneQueries.query(query, Occur.MUST), limit);
    return all.totalHits.value() > 0
        ? results(text, query, true, all)
        : results(text, query, false, best(LuceneQueries.query(query, Occur.SHOULD), limit));
  }

  /// Every hit is counted, and none skipped: a total that says "at least" helps nobody.
  private TopDocs best(Query query, int limit) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE));
  }

  private TopDocs latest(Query query, int limit) throws IOException {
    SortField day = new SortField(LibraryIndexer.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
    return searcher.search(
        query, new TopFieldCollectorManager(new Sort(day), limit, null, Integer.MAX_VALUE));
  }

  private SearchResults results(String text, SearchQuery query, boolean everyWord, TopDocs found) {
    Snippets snippets = new Snippets(query);
    List<SearchResult> results =
        Arrays.stream(found.scoreDocs).map(hit -> result(hit, snippets)).toList();
    return new SearchResults(text, Math.toIntExact(found.totalHits.value()), everyWord, results);
  }

  private SearchResult result(ScoreDoc hit, Snippets snippets) {
    Postmortem postmortem = library.postmortems().get(hit.doc);
    return new SearchResult(
        postmortem, Float.isNaN(hit.score) ? 0 : hit.score, snippets.of(postmortem));
  }
}
