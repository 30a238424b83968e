package dev.hindcast.postmortem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words with which incidents are classified: mechanisms, and the terms of fields such as
/// `trigger`.
public final class Vocabulary {
  private final Map<String, Mechanism> mechanisms;
  private final Map<String, List<Term>> terms;

  private Vocabulary(Map<String, Mechanism> mechanisms, Map<String, List<Term>> terms) {
    this.mechanisms = mechanisms;
    this.terms = terms;
  }

  /// A way in which systems break, seen in more than one organisation.
  ///
  /// @param name as in front matter, such as `retry-storm`
  /// @param family the group it belongs to, such as `overload`
  /// @param title as on a page, such as `Retry storm`
  public record Mechanism(String name, String family, String title, String definition) {}

  /// A value that a field may have.
  ///
  /// @param field such as `trigger`
  /// @param name as in front matter, such as `config-push`
  public record Term(String field, String name, String meaning) {}

  /// The vocabulary that every library understands.
  public static Vocabulary builtIn() {
    Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(Vocabulary.class, "mechanisms.tsv")) {
      Mechanism mechanism = new Mechanism(row.get(0), row.get(1), row.get(2), row.get(3));
      mechanisms.put(mechanism.name(), mechanism);
    }
    Map<String, List<Term>> terms =
        DataFile.rows(Vocabulary.class, "vocabulary.tsv").stream()
            .map(row -> new Term(row.get(0), row.get(1), row.get(2)))
            .collect(Collectors.groupingBy(Term::field, LinkedHashMap::new, Collectors.toList()));
    return new Vocabulary(mechanisms, terms);
  }

  public List<Mechanism> mechanisms() {
    return List.copyOf(mechanisms.values());
  }

  public Optional<Mechanism> mechanism(String name) {
    return Optional.ofNullable(mechanisms.get(name));
  }

  /// The terms of a field in their stated order; empty for a field without a vocabulary.
  public List<Term> terms(String field) {
    return terms.getOrDefault(field, List.of());
  }

  public Optional<Term> term(String field, String name) {
    return terms(field).stream().filter(term -> term.name().equals(name)).findFirst();
  }
}
