package dev.hindcast.search.files;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.search.query.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the values of a facet, each with the documents that state it.
final class FacetFiles {
  private final List<Postmortem> documents;
  private final Vocabulary vocabulary;

  FacetFiles(List<Postmortem> documents, Vocabulary vocabulary) {
    this.documents = documents;
    this.vocabulary = vocabulary;
  }

  /// A value's label is the title of a mechanism that the vocabulary knows, else its first spelling
  /// in the library.
  private record Value(String label, List<Integer> documents) {}

  /// Writes one facet.
  ///
  /// @return the first key of each block
  List<String> write(Facet facet, SortedMap<String, byte[]> files) {
    TableFiles table = TableFiles.of(new BlockFiles(files, facet.word()));
    values(facet).forEach((key, value) -> table.add(key, packed(value)));
    return table.end();
  }

  private SortedMap<String, Value> values(Facet facet) {
    SortedMap<String, Value> values = new TreeMap<>();
    for (int document = 0; document < documents.size(); document++) {
      for (String stated : facet.values(documents.get(document))) {
        Value value =
            values.computeIfAbsent(
                facet.key(stated), key -> new Value(label(facet, key, stated), new ArrayList<>()));
        if (value.documents.isEmpty() || value.documents.getLast() != document) {
          value.documents.add(document);
        }
      }
    }
    return values;
  }

  private String label(Facet facet, String key, String stated) {
    return facet == Facet.CAUSE
        ? vocabulary.mechanism(key).map(Mechanism::title).orElse(stated.strip())
        : stated.strip();
  }

  private PackedBytes packed(Value value) {
    int[] members = value.documents.stream().mapToInt(Integer::intValue).toArray();
    return new PackedBytes().string(value.label).set(members, documents.size());
  }
}
