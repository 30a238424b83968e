package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import dev.hindcast.search.analysis.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What mechanisms are called, and where texts call them so. A mention is evidence, never a tag.
public final class Glossary {
  /// A hint goes with its mechanism more often than not, but with others too.
  private static final float HINT = 0.7f;

  private final Analysis analysis;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> mechanisms;
  private final List<Entry> entries = new ArrayList<>();
  private final PhraseFinder<Entry> phrases = new PhraseFinder<>();

  private Glossary(Vocabulary vocabulary, Analysis analysis, Collection<String> others) {
    this.analysis = analysis;
    vocabulary.mechanisms().forEach(mechanism -> number(mechanism.name()));
    others.forEach(this::number);
    this.mechanisms = List.copyOf(numbers.keySet());
    vocabulary.mechanisms().forEach(mechanism -> add(vocabulary, mechanism));
  }

  private void number(String mechanism) {
    numbers.putIfAbsent(key(mechanism), numbers.size());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// A phrase that speaks of a mechanism.
  ///
  /// @param number its place among all
  /// @param mechanism the place of its mechanism in [#mechanisms]
  record Entry(int number, int mechanism, boolean isName) {
    /// How much it says, next to a name.
    float weight() {
      return isName ? 1 : HINT;
    }
  }

  public static Glossary of(Vocabulary vocabulary, Language language) {
    return new Glossary(vocabulary, new Analysis(language), List.of());
  }

  /// A glossary that also numbers mechanisms of which it knows no more than the name.
  static Glossary of(Vocabulary vocabulary, Analysis analysis, Collection<String> others) {
    return new Glossary(vocabulary, analysis, others);
  }

  private void add(Vocabulary vocabulary, Mechanism mechanism) {
    Vocabulary.Aliases aliases = vocabulary.aliases(mechanism.name());
    Set<List<String>> known = new HashSet<>();
    add(mechanism, mechanism.title(), true, known);
    add(mechanism, mechanism.name().replace('-', ' '), true, known);
    aliases.names().forEach(name -> add(mechanism, name, true, known));
    aliases.hints().forEach(hint -> add(mechanism, hint, false, known));
  }

  /// Adds a phrase, but not in a second form.
  ///
  /// @param known the stems of the mechanism's phrases so far
  private void add(Mechanism mechanism, String phrase, boolean isName, Set<List<String>> known) {
    List<String> stems = analysis.stems(phrase).stream().map(Token::term).toList();
    if (known.add(stems)) {
      Entry entry = new Entry(entries.size(), numberOf(mechanism.name()), isName);
      entries.add(entry);
      phrases.add(entry, stems);
    }
  }

  /// The number of a mechanism that it knows, whatever its case.
  int numberOf(String mechanism) {
    return Objects.requireNonNull(numbers.get(key(mechanism)), mechanism);
  }

  boolean knows(String mechanism) {
    return numbers.containsKey(key(mechanism));
  }

  /// The names of all mechanisms, each at its number.
  List<String> mechanisms() {
    return mechanisms;
  }

  /// All phrases, each at its number.
  List<Entry> entries() {
    return entries;
  }

  /// Tells of each phrase in a text.
  void find(List<Token> tokens, PhraseFinder.Found<Entry> found) {
    phrases.find(tokens, found);
  }

  /// The mechanisms that a postmortem's text names, those it speaks of most first.
  public List<Mention> mentions(Postmortem postmortem) {
    Counts counts = new Counting(analysis, this).count(postmortem);
    return new Mentions(this, counts).all(_ -> 1);
  }
}
