package dev.hindcast.search.exported;

import dev.hindcast.search.exported.ExportedPostings.Posting;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// A field with all its terms.
final class ExportedField {
  private final JsonNode root;
  private final JsonNode field;
  private final SortedMap<String, ExportedPostings> terms;

  ExportedField(String name, JsonNode root, ExportedFiles files) {
    this.root = root;
    this.field = root.get("fields").get(name);
    int total = root.get("documents").intValue();
    this.terms =
        files.table(
            name,
            root.get("tables").get(name),
            place -> ExportedPostings.read(files, place, name, total));
  }

  /// The scores of the documents that have all of some terms.
  SortedMap<Integer, Double> every(Collection<String> wanted) {
    if (wanted.isEmpty()) {
      return new TreeMap<>();
    }
    SortedMap<Integer, Double> sums = null;
    for (String term : wanted) {
      SortedMap<Integer, Double> scores = scores(term);
      if (sums == null) {
        sums = scores;
      } else {
        sums.keySet().retainAll(scores.keySet());
        sums.replaceAll((document, sum) -> sum + scores.getOrDefault(document, 0.0));
      }
    }
    return new TreeMap<>(sums);
  }

  SortedMap<Integer, Double> scores(String term) {
    SortedMap<Integer, Double> scores = new TreeMap<>();
    ExportedPostings postings = terms.get(term);
    if (postings == null) {
      return scores;
    }
    double documents = field.get("documents").intValue();
    double frequency = postings.documentFrequency();
    float weight = (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    for (Map.Entry<Integer, Posting> entry : postings.documents().entrySet()) {
      Posting posting = entry.getValue();
      float impact = posting.frequency() * lengthFactor(posting.lengthPlace());
      scores.put(entry.getKey(), (double) (weight - weight / (1 + impact)));
    }
    return scores;
  }

  SortedMap<Integer, int[]> positions(String term) {
    ExportedPostings postings = terms.get(term);
    return postings == null ? new TreeMap<>() : postings.positions();
  }

  private float lengthFactor(int place) {
    float length = field.get("lengths").get(place).intValue();
    float saturation = (float) root.get("saturation").doubleValue();
    float normalisation = (float) root.get("lengthNormalisation").doubleValue();
    float average = (float) field.get("averageLength").doubleValue();
    return 1 / (saturation * ((1 - normalisation) + normalisation * length / average));
  }
}
