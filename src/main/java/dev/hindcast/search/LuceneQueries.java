package dev.hindcast.search;

import dev.hindcast.search.Sought.AnyTerm;
import dev.hindcast.search.Sought.Phrase;
import dev.hindcast.search.Sought.PlacedTerm;
import dev.hindcast.search.Sought.Words;
import dev.hindcast.search.query.Facet;
import dev.hindcast.search.query.SearchQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What a query means to Lucene; `docs/search-index.md` says the same for the browser.
///
/// A word scores as its prose or as its exact form, whichever is more, and half the other: they are
/// two readings of one piece of evidence, but `us-east-1` as typed tells more than "us", "east" and
/// "1" anywhere. The clauses' scores are added up.
final class LuceneQueries {
  private LuceneQueries() {}

  /// @param clauses what is wanted: of each clause, any of its items
  /// @param excluded what is not
  /// @param query whose filters and days count
  /// @param wanted whether every clause must be found, or any
  static Query query(
      List<List<Sought>> clauses, List<Sought> excluded, SearchQuery query, Occur wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause(clause), wanted));
    if (clauses.isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    } else if (wanted == Occur.SHOULD) {
      all.setMinimumNumberShouldMatch(1);
    }
    excluded.forEach(item -> all.add(item(item), Occur.MUST_NOT));
    query.filters().forEach((facet, keys) -> all.add(filter(facet, keys), Occur.FILTER));
    query.excludedFilters().forEach((facet, keys) -> all.add(filter(facet, keys), Occur.MUST_NOT));
    if (query.after() != null || query.before() != null) {
      all.add(days(query.after(), query.before()), Occur.FILTER);
    }
    return all.build();
  }

  static Query item(Sought item) {
    return switch (item) {
      case Words words -> words(words);
      case Phrase phrase -> phrase(phrase);
      case AnyTerm any -> anyTerm(any);
    };
  }

  private static Query clause(List<Sought> items) {
    return items.size() == 1
        ? item(items.getFirst())
        : any(items.stream().map(LuceneQueries::item).toList());
  }

  private static Query words(Words words) {
    Query prose = every(words.prose().stream().map(LuceneQueries::prose).toList());
    if (words.exact().isEmpty()) {
      return prose;
    }
    Query exact = every(words.exact().stream().map(LuceneQueries::exact).toList());
    return new DisjunctionMaxQuery(List.of(prose, exact), Ranking.SECOND_READING);
  }

  /// No phrase reaches from one part of a postmortem into another.
  private static Query phrase(Phrase phrase) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    phrase.terms().stream()
        .map(PlacedTerm::term)
        .distinct()
        .forEach(term -> all.add(prose(term), Occur.MUST));
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    for (ProseField prose : ProseField.values()) {
      PhraseQuery.Builder words = new PhraseQuery.Builder();
      phrase
          .terms()
          .forEach(placed -> words.add(new Term(prose.field(), placed.term()), placed.place()));
      parts.add(words.build(), Occur.SHOULD);
    }
    return all.add(parts.build(), Occur.FILTER).build();
  }

  private static Query anyTerm(AnyTerm any) {
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    for (ProseField prose : ProseField.values()) {
      fields.add(terms(prose.field(), any.prose()), Occur.SHOULD);
    }
    fields.add(terms(LibraryIndexer.EXACT, any.exact()), Occur.SHOULD);
    return new ConstantScoreQuery(fields.build());
  }

  private static Query every(Collection<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  private static Query any(Collection<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.SHOULD));
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
    return terms(LibraryIndexer.field(facet), keys);
  }

  private static Query terms(String field, Collection<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private static Query days(@Nullable LocalDate after, @Nullable LocalDate before) {
    return NumericDocValuesField.newSlowRangeQuery(
        LibraryIndexer.DAY,
        after == null ? Long.MIN_VALUE : after.toEpochDay(),
        before == null ? Long.MAX_VALUE : before.toEpochDay() - 1);
  }
}
