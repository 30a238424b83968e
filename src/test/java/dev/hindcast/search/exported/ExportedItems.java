package dev.hindcast.search.exported;

import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.search.query.Item;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// What items of a query match, with their scores.
final class ExportedItems {
  private final ExportedForms forms;
  private final ExportedField prose;
  private final ExportedField exact;
  private final Set<String> commonWords;
  private final double secondReading;
  private final boolean hasStems;
  private final Analysis analysis;

  ExportedItems(JsonNode root, ExportedFiles files, ExportedForms forms) {
    this.forms = forms;
    this.prose = new ExportedField("prose", root, files);
    this.exact = new ExportedField("exact", root, files);
    this.commonWords = Set.copyOf(ExportedFiles.strings(root.get("commonWords")));
    this.secondReading = (float) root.get("secondReading").doubleValue();
    this.hasStems = root.get("stemmer").stringValue().equals("forms");
    this.analysis = new Analysis(Language.of(root.get("language").stringValue()).orElseThrow());
  }

  /// Whether only the library knows the stems of forms.
  boolean hasStems() {
    return hasStems;
  }

  boolean isCommon(Item item) {
    return item.kind() == Item.Kind.WORD
        && item.codes().isEmpty()
        && commonWords.containsAll(item.forms());
  }

  /// What an item matches, with sums that are not rounded yet.
  SortedMap<Integer, Double> match(Item item) {
    String first = item.forms().getFirst();
    return switch (item.kind()) {
      case WORD -> word(item.forms(), item.codes());
      case PHRASE -> phrase(item.forms());
      case PREFIX -> beginning(first);
      case FUZZY -> any(forms.near(first), false);
    };
  }

  SortedMap<Integer, Double> beginning(String prefix) {
    return any(forms.beginningWith(prefix), true);
  }

  private SortedMap<Integer, Double> word(List<String> words, List<String> codes) {
    SortedMap<Integer, Double> scores = prose.every(stems(words));
    if (codes.isEmpty()) {
      return scores;
    }
    Scores.round(scores);
    Scores.round(exact.every(codes))
        .forEach(
            (document, score) -> {
              double other = scores.getOrDefault(document, 0.0);
              double sum = Math.max(score, other) + Math.min(score, other) * secondReading;
              scores.put(document, (double) (float) sum);
            });
    return scores;
  }

  private SortedMap<Integer, Double> phrase(List<String> words) {
    int[] telling =
        IntStream.range(0, words.size())
            .filter(place -> !commonWords.contains(words.get(place)))
            .toArray();
    if (telling.length == 0) {
      return word(List.copyOf(new LinkedHashSet<>(words)), List.of());
    }
    List<String> stems = Arrays.stream(telling).mapToObj(words::get).map(this::stem).toList();
    SortedMap<Integer, Double> scores = prose.every(new LinkedHashSet<>(stems));
    scores.keySet().removeIf(document -> !standTogether(document, stems, telling));
    return scores;
  }

  private boolean standTogether(int document, List<String> stems, int[] places) {
    List<int[]> positions =
        stems.stream()
            .map(stem -> prose.positions(stem).getOrDefault(document, new int[0]))
            .toList();
    return Arrays.stream(positions.getFirst())
        .anyMatch(
            start ->
                IntStream.range(0, places.length)
                    .allMatch(
                        at ->
                            Arrays.binarySearch(positions.get(at), start + places[at] - places[0])
                                >= 0));
  }

  private SortedMap<Integer, Double> any(List<ExportedForms.Form> expansions, boolean withCodes) {
    SortedMap<Integer, Double> found = new TreeMap<>();
    for (ExportedForms.Form form : expansions) {
      if (form.words() > 0) {
        found.putAll(prose.scores(stem(form.text())));
      }
      if (withCodes && form.codes() > 0) {
        found.putAll(exact.scores(form.text()));
      }
    }
    found.replaceAll((_, _) -> 1.0);
    return found;
  }

  private Set<String> stems(List<String> words) {
    return new LinkedHashSet<>(words.stream().map(this::stem).toList());
  }

  private String stem(String form) {
    return hasStems ? forms.stem(form) : analysis.stem(form);
  }
}
