package dev.hindcast.lint.settings;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.directives.SilenceableRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What can be set: the rules, and what is reported while a file is read.
record KnownRules(List<Rule> rules) {

  /// Every id, in the order of the alphabet.
  Set<String> names() {
    TreeSet<String> names = new TreeSet<>();
    rules.forEach(rule -> names.add(rule.id()));
    ReadingProblem.ALL.forEach(problem -> names.add(problem.id()));
    return names;
  }

  /// What a configuration can tell a rule.
  List<Option<?>> options(String name) {
    return rules.stream()
        .filter(rule -> rule.id().equals(name))
        .findFirst()
        .map(Rule::options)
        .orElse(List.of());
  }

  SilenceableRules silenceable() {
    return new SilenceableRules(names(), ofFamily(Family.PRIVACY));
  }

  Set<String> ofFamily(Family family) {
    return rules.stream()
        .filter(rule -> rule.family() == family)
        .map(Rule::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
