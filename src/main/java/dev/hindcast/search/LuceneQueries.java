package dev.hindcast.search;

import dev.hindcast.search.SearchQuery.Word;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What a query means to Lucene. `ranking.js` means the same.
///
/// A word scores as its prose or as its exact form, whichever is more, and half the other: they are
/// two readings of one piece of evidence, but `us-east-1` as typed tells more than "us", "east" and
/// "1" anywhere. The words' scores are added up.
final class LuceneQueries {
  private LuceneQueries() {}

  /// @param wanted whether every word must be found, or any
  static Query query(SearchQuery query, Occur wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    query.words().forEach(word -> all.add(word(word), wanted));
    query.filters().forEach((facet, keys) -> all.add(filter(facet, keys), Occur.FILTER));
    if (query.words().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    } else if (wanted == Occur.SHOULD) {
      all.setMinimumNumberShouldMatch(1);
    }
    return all.build();
  }

  private static Query word(Word word) {
    Query prose = every(word.prose().stream().map(LuceneQueries::prose).toList());
    if (word.exact().isEmpty()) {
      return prose;
    }
    Query exact = every(word.exact().stream().map(LuceneQueries::exact).toList());
    return new DisjunctionMaxQuery(List.of(prose, exact), Ranking.SECOND_READING);
  }

  private static Query every(Collection<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  private static Query prose(String term) {
    CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(term);
    for (ProseField prose : ProseField.values()) {
      combined.addField(prose.field(), prose.weight());
    }
    return combined.build();
  }

  private static Query exact(String term) {
    return new TermQuery(new Term(LibraryIndexer.EXACT, term));
  }

  private static Query filter(Facet facet, SortedSet<String> keys) {
    return new TermInSetQuery(facet.field(), keys.stream().map(BytesRef::new).toList());
  }
}
