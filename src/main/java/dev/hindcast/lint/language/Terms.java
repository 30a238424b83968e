package dev.hindcast.lint.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a house says about its own words, all in lower case.
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
    return new Terms(
        Stream.concat(people.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()),
        teams,
        systems,
        phrases);
  }
}
