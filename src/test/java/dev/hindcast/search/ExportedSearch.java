package dev.hindcast.search;

import static java.util.Objects.requireNonNull;

import dev.hindcast.search.SearchQuery.Word;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers queries from the exported files alone, as the browser does, for machines without one.
final class ExportedSearch {
  private final SortedMap<String, byte[]> files;
  private final Map<String, JsonNode> known = new HashMap<>();
  private final JsonNode root;

  ExportedSearch(SortedMap<String, byte[]> files) {
    this.files = files;
    this.root = read("index.json");
  }

  /// @param everyWord as in [SearchResults]
  record Found(List<String> ids, List<Float> scores, boolean everyWord) {}

  Found find(SearchQuery query) {
    SortedMap<Integer, Double> all = new TreeMap<>();
    List<SortedMap<Integer, Double>> words =
        telling(query.words()).stream().map(this::word).toList();
    boolean everyWord = true;
    if (words.isEmpty()) {
      List<Integer> latest = latest(query);
      latest.forEach(document -> all.put(document, 0.0));
      return found(latest, all, true);
    }
    all.putAll(every(words));
    keep(all, query);
    if (all.isEmpty()) {
      everyWord = false;
      words.forEach(
          word -> word.forEach((document, score) -> all.merge(document, score, Double::sum)));
      keep(all, query);
    }
    List<Integer> ranked = new ArrayList<>(all.keySet());
    ranked.sort(
        Comparator.comparingDouble(
            (Integer document) -> -requireNonNull(all.get(document)).floatValue()));
    return found(ranked, all, everyWord);
  }

  private Found found(List<Integer> ranked, Map<Integer, Double> scores, boolean everyWord) {
    return new Found(
        ranked.stream().map(this::id).toList(),
        ranked.stream().map(document -> requireNonNull(scores.get(document)).floatValue()).toList(),
        everyWord);
  }

  private List<Word> telling(List<Word> words) {
    Set<String> common = new HashSet<>();
    root.get("commonWords").forEach(word -> common.add(word.stringValue()));
    List<Word> others =
        words.stream()
            .filter(word -> word.exact().isEmpty() || !common.containsAll(word.exact()))
            .toList();
    return others.isEmpty() ? words : others;
  }

  private SortedMap<Integer, Double> word(Word word) {
    double share = root.get("secondReading").doubleValue();
    SortedMap<Integer, Double> prose = every(scores("prose", word.prose()));
    SortedMap<Integer, Double> best = new TreeMap<>(prose);
    if (!word.exact().isEmpty()) {
      every(scores("exact", word.exact()))
          .forEach(
              (document, score) -> {
                double other = prose.getOrDefault(document, 0.0);
                double sum = Math.max(score, other) + Math.min(score, other) * share;
                best.put(document, (double) (float) sum);
              });
    }
    return best;
  }

  private List<SortedMap<Integer, Double>> scores(String field, List<String> terms) {
    return terms.stream().map(term -> scores(field, term)).toList();
  }

  private static SortedMap<Integer, Double> every(List<SortedMap<Integer, Double>> parts) {
    SortedMap<Integer, Double> sums = new TreeMap<>(parts.getFirst());
    for (SortedMap<Integer, Double> part : parts.subList(1, parts.size())) {
      sums.keySet().retainAll(part.keySet());
      sums.replaceAll((document, sum) -> sum + requireNonNull(part.get(document)));
    }
    sums.replaceAll((_, sum) -> (double) sum.floatValue());
    return sums;
  }

  private SortedMap<Integer, Double> scores(String name, String term) {
    SortedMap<Integer, Double> scores = new TreeMap<>();
    JsonNode field = root.get("fields").get(name);
    JsonNode entry = last(read(name, last(field.get("blocks"), term).get(1)), term);
    if (!entry.get(0).stringValue().equals(term)) {
      return scores;
    }
    double documents = field.get("documents").intValue();
    double frequency = entry.get(1).intValue();
    float weight = (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    List<Integer> found = ascending(entry.get(2));
    for (int at = 0; at < found.size(); at++) {
      float factor = lengthFactor(field, found.get(at));
      float score = weight - weight / (1 + entry.get(3).get(at).intValue() * factor);
      scores.put(found.get(at), (double) score);
    }
    return scores;
  }

  private float lengthFactor(JsonNode field, int document) {
    byte[] places = Base64.getDecoder().decode(field.get("lengthOf").stringValue());
    float length = field.get("lengths").get(places[document] & 0xFF).intValue();
    float saturation = (float) root.get("saturation").doubleValue();
    float normalisation = (float) root.get("lengthNormalisation").doubleValue();
    float average = (float) field.get("averageLength").doubleValue();
    return 1 / (saturation * ((1 - normalisation) + normalisation * length / average));
  }

  /// The last entry whose first element is not after a key, or the first of all.
  private static JsonNode last(JsonNode entries, String key) {
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.get(0).stringValue().compareTo(key) <= 0)
        .reduce((_, later) -> later)
        .orElseGet(() -> entries.get(0));
  }

  private void keep(Map<Integer, Double> scores, SearchQuery query) {
    query.filters().forEach((facet, keys) -> scores.keySet().retainAll(accepted(facet, keys)));
  }

  private List<Integer> latest(SearchQuery query) {
    List<Set<Integer>> accepted = new ArrayList<>();
    query.filters().forEach((facet, keys) -> accepted.add(accepted(facet, keys)));
    Set<Integer> all = new HashSet<>(accepted.getFirst());
    accepted.forEach(all::retainAll);
    JsonNode days = read("days", root.get("days"));
    return all.stream()
        .sorted(
            Comparator.comparingLong((Integer document) -> -days.get(document).asLong(-99_999))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Set<Integer> accepted(Facet facet, Collection<String> keys) {
    JsonNode entry = root.get("facets").get(facet.word());
    JsonNode documents = read("facets", entry.get("file"));
    Set<Integer> accepted = new HashSet<>();
    for (int at = 0; at < documents.size(); at++) {
      if (keys.contains(entry.get("values").get(at).get(0).stringValue())) {
        accepted.addAll(ascending(documents.get(at)));
      }
    }
    return accepted;
  }

  private String id(int document) {
    int size = root.get("cards").get("size").intValue();
    JsonNode file = root.get("cards").get("files").get(document / size);
    return read("cards", file).get(document % size).get(0).stringValue();
  }

  private static List<Integer> ascending(JsonNode steps) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (JsonNode step : steps) {
      number += step.intValue();
      numbers.add(number);
    }
    return numbers;
  }

  private JsonNode read(String folder, JsonNode name) {
    return read(folder + "/" + name.stringValue() + ".json");
  }

  private JsonNode read(String path) {
    return known.computeIfAbsent(
        path, one -> JsonMapper.shared().readTree(requireNonNull(files.get(one), one)));
  }
}
