package dev.hindcast.search.exported;

import dev.hindcast.search.query.Facet;
import dev.hindcast.search.query.Item;
import dev.hindcast.search.query.Order;
import dev.hindcast.search.query.SearchQuery;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers queries from the exported files alone, as the browser does, for machines without one.
public final class ExportedSearch {
  private static final int MOST_CLAUSES = 40;

  private final ExportedFiles files;
  private final JsonNode root;
  private final ExportedForms forms;
  private final ExportedItems items;
  private final List<@Nullable Long> days = new ArrayList<>();

  public ExportedSearch(SortedMap<String, byte[]> written) {
    this.files = new ExportedFiles(written);
    this.root = files.json("root.bin");
    this.forms = new ExportedForms(root, files);
    this.items = new ExportedItems(root, files, forms);
    readDays();
  }

  /// What a query finds.
  ///
  /// @param ids of those that are shown, the best first
  /// @param scores of these
  public record Found(
      int total,
      List<String> ids,
      List<Float> scores,
      boolean everyWord,
      List<String> unknown,
      @Nullable String meant) {}

  /// An item and what it matches.
  private record Match(Item item, SortedMap<Integer, Double> scores) {}

  public Found find(SearchQuery query, int limit) {
    List<List<Match>> matched =
        wanted(query).stream().map(clause -> matches(clause, query)).toList();
    List<Item> unknown =
        matched.stream()
            .flatMap(clause -> clause.stream())
            .filter(match -> match.scores.isEmpty())
            .map(Match::item)
            .toList();
    List<SortedMap<Integer, Double>> clauses = clauses(matched, ExportedSearch::together);
    Collection<Integer> allowed = allowed(query);
    SortedMap<Integer, Double> found = all(query, matched, clauses, allowed);
    boolean everyWord = unknown.isEmpty();
    if (found.isEmpty() && clauses.size() > 1) {
      found = Scores.round(Scores.sum(clauses(matched, ExportedSearch::apart)));
      found.keySet().retainAll(allowed);
      everyWord = false;
    }
    return found(query, ranked(query, found, clauses.isEmpty(), limit), found, everyWord, unknown);
  }

  private SortedMap<Integer, Double> all(
      SearchQuery query,
      List<List<Match>> matched,
      List<SortedMap<Integer, Double>> clauses,
      Collection<Integer> allowed) {
    SortedMap<Integer, Double> found = new TreeMap<>();
    if (matched.isEmpty() && !query.isEmpty()) {
      allowed.forEach(document -> found.put(document, 0.0));
    }
    found.putAll(Scores.round(Scores.sum(clauses)));
    clauses.forEach(clause -> found.keySet().retainAll(clause.keySet()));
    found.keySet().retainAll(allowed);
    return found;
  }

  private List<List<Item>> wanted(SearchQuery query) {
    List<List<Item>> telling =
        query.clauses().stream()
            .filter(clause -> !clause.stream().allMatch(items::isCommon))
            .toList();
    return (telling.isEmpty() ? query.clauses() : telling).stream().limit(MOST_CLAUSES).toList();
  }

  private List<Match> matches(List<Item> clause, SearchQuery query) {
    return clause.stream()
        .map(
            item -> {
              SortedMap<Integer, Double> scores = items.match(item);
              return new Match(
                  item,
                  scores.isEmpty() && isBeginning(item, query)
                      ? items.beginning(item.forms().getFirst())
                      : scores);
            })
        .toList();
  }

  private boolean isBeginning(Item item, SearchQuery query) {
    List<Item> all = new ArrayList<>(query.excluded());
    query.clauses().forEach(all::addAll);
    return !query.isPasted()
        && isWord(item, 3)
        && (items.hasStems() || all.stream().allMatch(other -> other.start() <= item.start()));
  }

  private static boolean isWord(Item item, int letters) {
    return item.kind() == Item.Kind.WORD
        && item.forms().size() == 1
        && item.forms().getFirst().matches("[\\p{L}\\p{M}]{" + letters + ",}");
  }

  private static List<SortedMap<Integer, Double>> clauses(
      List<List<Match>> matched,
      Function<List<SortedMap<Integer, Double>>, SortedMap<Integer, Double>> reckoning) {
    return matched.stream()
        .map(
            clause ->
                clause.stream().map(Match::scores).filter(scores -> !scores.isEmpty()).toList())
        .map(reckoning)
        .filter(scores -> !scores.isEmpty())
        .toList();
  }

  /// Where all clauses are wanted, the sum of one item is part of theirs, and that of several is
  /// rounded.
  private static SortedMap<Integer, Double> together(List<SortedMap<Integer, Double>> items) {
    return items.size() == 1 ? items.getFirst() : Scores.round(apart(items));
  }

  /// Where any clause is, each item is rounded.
  private static SortedMap<Integer, Double> apart(List<SortedMap<Integer, Double>> items) {
    return Scores.sum(items.stream().map(item -> Scores.round(new TreeMap<>(item))).toList());
  }

  private Collection<Integer> allowed(SearchQuery query) {
    Collection<Integer> allowed = new TreeSet<>();
    for (int document = 0; document < days.size(); document++) {
      if (isWithin(days.get(document), query)) {
        allowed.add(document);
      }
    }
    query.filters().forEach((facet, keys) -> allowed.retainAll(stating(facet, keys)));
    query.excludedFilters().forEach((facet, keys) -> allowed.removeAll(stating(facet, keys)));
    query.excluded().forEach(item -> allowed.removeAll(items.match(item).keySet()));
    return allowed;
  }

  private static boolean isWithin(@Nullable Long day, SearchQuery query) {
    if (query.after() == null && query.before() == null) {
      return true;
    }
    return day != null
        && (query.after() == null || day >= query.after().toEpochDay())
        && (query.before() == null || day < query.before().toEpochDay());
  }

  private Collection<Integer> stating(Facet facet, Collection<String> keys) {
    int total = days.size();
    SortedMap<String, BitSet> values =
        files.table(
            facet.word(),
            root.get("tables").get(facet.word()),
            place -> {
              place.reader().string();
              return place.reader().set(total);
            });
    Collection<Integer> stating = new TreeSet<>();
    keys.forEach(key -> values.getOrDefault(key, new BitSet()).stream().forEach(stating::add));
    return stating;
  }

  /// The documents in their order, with their scores.
  private SequencedMap<Integer, Float> ranked(
      SearchQuery query, SortedMap<Integer, Double> scores, boolean isByDay, int limit) {
    boolean isScored = !isByDay && (query.order() == null || query.order() == Order.RELEVANCE);
    List<Integer> documents = new ArrayList<>(scores.keySet());
    if (isScored) {
      documents.sort(Comparator.comparingDouble(document -> -scores.getOrDefault(document, 0.0)));
    } else if (query.order() == Order.OLDEST) {
      documents.sort(Comparator.comparing(this::dayOrLast));
    }
    SequencedMap<Integer, Float> ranked = new LinkedHashMap<>();
    for (int document : documents.subList(0, Math.min(limit, documents.size()))) {
      ranked.put(document, isScored ? scores.getOrDefault(document, 0.0).floatValue() : 0f);
    }
    return ranked;
  }

  private Found found(
      SearchQuery query,
      SequencedMap<Integer, Float> ranked,
      SortedMap<Integer, Double> all,
      boolean everyWord,
      List<Item> unknown) {
    return new Found(
        all.size(),
        ranked.keySet().stream().map(this::id).toList(),
        List.copyOf(ranked.values()),
        everyWord,
        unknown.stream().map(Item::text).distinct().toList(),
        meant(query.text(), unknown));
  }

  private String id(int document) {
    return files.json("cards/" + document + ".bin").get("id").stringValue();
  }

  private Long dayOrLast(int document) {
    Long day = days.get(document);
    return day == null ? Long.MAX_VALUE : day;
  }

  private @Nullable String meant(String text, List<Item> unknown) {
    String meant = text;
    for (Item item : unknown.reversed()) {
      List<ExportedForms.Form> near =
          isWord(item, 4) ? forms.near(item.forms().getFirst()) : List.of();
      if (!near.isEmpty()) {
        meant =
            meant.substring(0, item.start()) + near.getFirst().text() + meant.substring(item.end());
      }
    }
    return meant.equals(text) ? null : meant;
  }

  private void readDays() {
    long day = 0;
    for (int run = 0; run < root.get("days").get(0).size(); run++) {
      long step = root.get("days").get(0).get(run).longValue();
      day = run == 0 ? step : day - step;
      for (int left = root.get("days").get(1).get(run).intValue(); left > 0; left--) {
        days.add(day);
      }
    }
    while (days.size() < root.get("documents").intValue()) {
      days.add(null);
    }
  }
}
