package dev.hindcast.lint.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a house says about its own words, all in lower case, with single blanks between words.
///
/// @param people names and roles that are somebody
/// @param teams names of teams
/// @param systems what sounds like somebody and is a program
/// @param phrases what is never reported, wherever it stands
public record Terms(
    Set<String> people, Set<String> teams, Set<String> systems, Set<String> phrases) {

  public static final Terms NONE = new Terms(Set.of(), Set.of(), Set.of(), Set.of());

  public Terms {
    people = Set.copyOf(people);
    teams = Set.copyOf(teams);
    systems = Set.copyOf(systems);
    phrases = Set.copyOf(phrases);
  }

  /// The same with more people.
  Terms withPeople(Set<String> more) {
    return new Terms(union(people, more), teams, systems, phrases);
  }

  /// What a term can be.
  public enum Kind {
    PERSON,
    TEAM,
    SYSTEM,
    PHRASE;

    /// The words of all kinds.
    public static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /// Terms of one kind, in any case.
  public static Terms of(Kind kind, Collection<String> terms) {
    Set<String> words = terms.stream().map(Terms::plain).collect(Collectors.toSet());
    return switch (kind) {
      case PERSON -> new Terms(words, Set.of(), Set.of(), Set.of());
      case TEAM -> new Terms(Set.of(), words, Set.of(), Set.of());
      case SYSTEM -> new Terms(Set.of(), Set.of(), words, Set.of());
      case PHRASE -> new Terms(Set.of(), Set.of(), Set.of(), words);
    };
  }

  private static String plain(String term) {
    return term.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// These terms and others; who or what a word is, the others decide.
  public Terms and(Terms others) {
    Set<String> told = union(union(others.people, others.teams), others.systems);
    return new Terms(
        union(without(people, told), others.people),
        union(without(teams, told), others.teams),
        union(without(systems, told), others.systems),
        union(phrases, others.phrases));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }
}
