package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The values of a facet in a library, in the order of their keys.
///
/// @param values of each its key, its label, and how many postmortems state it; the label is the
///   title of a mechanism that the vocabulary knows, else the first spelling in the library
/// @param documents of each the postmortems that state it, as [Deltas]
record FacetValues(List<List<Object>> values, List<int[]> documents) {

  static FacetValues of(Facet facet, Library library, Vocabulary vocabulary) {
    SortedMap<String, String> labels = new TreeMap<>();
    SortedMap<String, List<Integer>> stated = new TreeMap<>();
    List<Postmortem> postmortems = library.postmortems();
    for (int document = 0; document < postmortems.size(); document++) {
      for (String value : facet.values(postmortems.get(document))) {
        labels.putIfAbsent(Facet.key(value), label(facet, value.strip(), vocabulary));
        add(stated.computeIfAbsent(Facet.key(value), _ -> new ArrayList<>()), document);
      }
    }
    return new FacetValues(
        stated.entrySet().stream()
            .map(
                entry ->
                    List.<Object>of(
                        entry.getKey(),
                        labels.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().size()))
            .toList(),
        stated.values().stream().map(FacetValues::deltas).toList());
  }

  private static String label(Facet facet, String value, Vocabulary vocabulary) {
    return facet == Facet.CAUSE
        ? vocabulary.mechanism(Facet.key(value)).map(Mechanism::title).orElse(value)
        : value;
  }

  /// A postmortem that spells a value twice states it once.
  private static void add(List<Integer> documents, int document) {
    if (documents.isEmpty() || documents.getLast() != document) {
      documents.add(document);
    }
  }

  private static int[] deltas(List<Integer> documents) {
    int[] ascending = documents.stream().mapToInt(Integer::intValue).toArray();
    return Deltas.of(ascending);
  }
}
