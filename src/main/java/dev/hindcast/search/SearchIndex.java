package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.SearchResults.SearchResult;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.search.query.Order;
import dev.hindcast.search.query.QueryParser;
import dev.hindcast.search.query.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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
  /// More than the longest query has: forty clauses, twenty terms in each, in each part of the
  /// prose.
  private static final int MOST_TERMS = 1 << 16;

  private final Library library;
  private final List<Postmortem> documents;
  private final Analysis analysis;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FormTable forms;

  private SearchIndex(Library library, Language language) throws IOException {
    this.library = library;
    this.documents = library.latestFirst();
    this.analysis = new Analysis(language);
    this.reader = DirectoryReader.open(LibraryIndexer.index(documents, analysis));
    this.searcher = new IndexSearcher(reader);
    this.forms = documents.isEmpty() ? FormTable.empty() : FormTable.of(segment().orElseThrow());
    searcher.setSimilarity(Ranking.similarity());
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
  }

  /// Reads the whole library into memory, where the index lives.
  ///
  /// @param language in which it is written
  public static SearchIndex of(Library library, Language language) {
    try {
      return new SearchIndex(library, language);
    } catch (IOException e) {
      throw new UncheckedIOException("indexing in memory failed", e);
    }
  }

  public Library library() {
    return library;
  }

  /// The postmortems by their numbers: the latest first, those without a day last, and equal ones
  /// in the order of the library.
  public List<Postmortem> documents() {
    return documents;
  }

  public Language language() {
    return analysis.language();
  }

  public FormTable forms() {
    return forms;
  }

  /// The index itself; empty for an empty library.
  public Optional<LeafReader> segment() {
    return reader.leaves().stream().map(LeafReaderContext::reader).findFirst();
  }

  /// What a query finds, as `docs/searching.md` tells; nothing for one that asks for nothing.
  ///
  /// @param limit how many results to give at most, 1 or more
  public SearchResults search(String text, int limit) {
    SearchQuery query = QueryParser.parse(text);
    try {
      return query.isEmpty() ? SearchResults.none(text) : search(query, limit);
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory failed", e);
    }
  }

  private SearchResults search(SearchQuery query, int limit) throws IOException {
    Interpretation meaning = new Interpretation(query, analysis, forms, this::isFound);
    if (meaning.clauses().isEmpty() && !query.clauses().isEmpty()) {
      return results(query, meaning, false, new Hits(0, List.of()));
    }
    Hits all = hits(query, meaning, Occur.MUST, limit);
    return all.total > 0 || meaning.clauses().size() < 2
        ? results(query, meaning, meaning.unknown().isEmpty(), all)
        : results(query, meaning, false, hits(query, meaning, Occur.SHOULD, limit));
  }

  private record Hits(int total, List<ScoreDoc> best) {}

  private boolean isFound(Sought item) {
    try {
      return searcher.count(LuceneQueries.item(item)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory failed", e);
    }
  }

  /// Every hit is counted, and none skipped: a total that says "at least" helps nobody.
  private Hits hits(SearchQuery query, Interpretation meaning, Occur wanted, int limit)
      throws IOException {
    Query lucene = LuceneQueries.query(meaning.clauses(), meaning.excluded(), query, wanted);
    boolean isRanked = !meaning.clauses().isEmpty();
    Order order = query.order() == null ? Order.RELEVANCE : query.order();
    TopDocs found =
        order == Order.RELEVANCE && isRanked
            ? searcher.search(
                lucene, new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE))
            : searcher.search(
                lucene, new TopFieldCollectorManager(sort(order), limit, null, Integer.MAX_VALUE));
    return new Hits(Math.toIntExact(found.totalHits.value()), List.of(found.scoreDocs));
  }

  /// Documents are numbered by day, the latest first.
  private static Sort sort(Order order) {
    if (order != Order.OLDEST) {
      return Sort.INDEXORDER;
    }
    return new Sort(new SortField(LibraryIndexer.DAY, SortField.Type.LONG, false, Long.MAX_VALUE));
  }

  private SearchResults results(
      SearchQuery query, Interpretation meaning, boolean everyWord, Hits hits) {
    Snippets snippets = new Snippets(meaning.clauses(), analysis);
    List<SearchResult> results = hits.best.stream().map(hit -> result(hit, snippets)).toList();
    return new SearchResults(
        query.text(), hits.total, everyWord, meaning.unknown(), meaning.meant(), results);
  }

  private SearchResult result(ScoreDoc hit, Snippets snippets) {
    Postmortem postmortem = documents.get(hit.doc);
    return new SearchResult(
        postmortem, Float.isNaN(hit.score) ? 0 : hit.score, snippets.of(postmortem));
  }
}
