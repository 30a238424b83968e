package dev.hindcast.postmortem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words with which incidents are classified: mechanisms, and the terms of fields such as
/// `trigger`.
public final class Vocabulary {
  private final Map<String, Mechanism> mechanisms;
  private final Map<String, Aliases> aliases;
  private final Map<String, List<Term>> terms;

  private Vocabulary(
      Map<String, Mechanism> mechanisms,
      Map<String, Aliases> aliases,
      Map<String, List<Term>> terms) {
    this.mechanisms = mechanisms;
    this.aliases = aliases;
    this.terms = terms;
  }

  /// A way in which systems break, seen in more than one organisation.
  ///
  /// @param name as in front matter, such as `retry-storm`
  /// @param family the group it belongs to, such as `overload`
  /// @param title as on a page, such as `Retry storm`
  public record Mechanism(String name, String family, String title, String definition) {}

  /// What a mechanism is called where people tell of it, in any form of the words.
  ///
  /// @param names phrases that mean it, such as `out of memory`
  /// @param hints phrases that go with it, and with others too, such as `heap`
  public record Aliases(List<String> names, List<String> hints) {
    public static final Aliases NONE = new Aliases(List.of(), List.of());
  }

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
    Map<String, Aliases> aliases = new HashMap<>();
    for (List<String> row : DataFile.rows(Vocabulary.class, "aliases.tsv")) {
      aliases.put(row.get(0), new Aliases(phrases(row.get(1)), phrases(row.get(2))));
    }
    Map<String, List<Term>> terms =
        DataFile.rows(Vocabulary.class, "vocabulary.tsv").stream()
            .map(row -> new Term(row.get(0), row.get(1), row.get(2)))
            .collect(Collectors.groupingBy(Term::field, LinkedHashMap::new, Collectors.toList()));
    return new Vocabulary(mechanisms, aliases, terms);
  }

  private static List<String> phrases(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  /// This vocabulary and a mechanism of the library's own. One of a known name has the new words,
  /// and the new aliases beside the known ones.
  ///
  /// @param names phrases that mean it
  public Vocabulary with(Mechanism mechanism, List<String> names) {
    Map<String, Mechanism> all = new LinkedHashMap<>(mechanisms);
    all.put(mechanism.name(), mechanism);
    Aliases known = aliases(mechanism.name());
    Map<String, Aliases> allAliases = new HashMap<>(aliases);
    allAliases.put(
        mechanism.name(),
        new Aliases(
            Stream.concat(known.names().stream(), names.stream()).distinct().toList(),
            known.hints()));
    return new Vocabulary(all, allAliases, terms);
  }

  /// What a mechanism is called beside its title.
  public Aliases aliases(String mechanism) {
    return aliases.getOrDefault(mechanism, Aliases.NONE);
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
