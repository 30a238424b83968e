package dev.hindcast.lint.settings;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.language.Terms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a configuration says to the linter.
///
/// @param profiles which add up; none where none is named
/// @param layers what is said of single rules; the later wins
/// @param only where it is not empty, every other rule is off
/// @param effectiveFrom files of incidents before that day stay quiet; null where nothing is said
/// @param terms what the house says about words
/// @param failOn null where nothing is said
/// @param baseline the file of findings that are known; null where nothing is said
/// @param ownRules that the house has written itself
public record LintSettings(
    Set<Profile> profiles,
    List<Layer> layers,
    Set<String> only,
    @Nullable LocalDate effectiveFrom,
    Terms terms,
    @Nullable FailOn failOn,
    @Nullable Path baseline,
    List<Rule> ownRules) {

  /// What holds where a configuration says nothing.
  public static final LintSettings UNSTATED =
      new LintSettings(Set.of(), List.of(), Set.of(), null, Terms.NONE, null, null, List.of());

  public LintSettings {
    profiles = Set.copyOf(profiles);
    layers = List.copyOf(layers);
    only = Set.copyOf(only);
    ownRules = List.copyOf(ownRules);
  }

  /// A profile and nothing else.
  static LintSettings of(Profile profile) {
    return new LintSettings(
        Set.of(profile), List.of(), Set.of(), null, Terms.NONE, null, null, List.of());
  }

  /// What holds where more is said after this.
  LintSettings then(LintSettings later) {
    EnumSet<Profile> both = EnumSet.noneOf(Profile.class);
    both.addAll(profiles);
    both.addAll(later.profiles);
    return new LintSettings(
        both,
        Stream.concat(layers.stream(), later.layers.stream()).toList(),
        later.only.isEmpty() ? only : later.only,
        later.effectiveFrom == null ? effectiveFrom : later.effectiveFrom,
        terms.and(later.terms),
        later.failOn == null ? failOn : later.failOn,
        later.baseline == null ? baseline : later.baseline,
        Stream.concat(ownRules.stream(), later.ownRules.stream()).toList());
  }

  /// All rules of a house: those that there are, and its own.
  public List<Rule> rules(List<Rule> houseRules) {
    return Stream.concat(houseRules.stream(), ownRules.stream())
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /// The profiles that hold: the recommended one where none is named.
  Set<Profile> heldProfiles() {
    return profiles.isEmpty() ? Set.of(Profile.RECOMMENDED) : profiles;
  }

  /// Whether something is said of some files only.
  public boolean hasOverrides() {
    return layers.stream().anyMatch(layer -> !layer.scope().holdsEveryFile());
  }

  /// Whether suggestions are shown though nobody asks for them.
  public boolean showsSuggestions() {
    return profiles.contains(Profile.STRICT) || failOn == FailOn.SUGGESTION;
  }

  /// From which severity on findings fail.
  public FailOn failsOn() {
    FailOn unstated = profiles.contains(Profile.STRICT) ? FailOn.WARNING : FailOn.ERROR;
    return Objects.requireNonNullElse(failOn, unstated);
  }

  /// What is said of a rule, in the order of what is said; empty where nothing is.
  Optional<Choice> choice(String rule, Predicate<Scope> holds) {
    return layers.stream()
        .filter(layer -> layer.choices().containsKey(rule) && holds.test(layer.scope()))
        .flatMap(layer -> layer.of(rule).stream())
        .reduce(Choice::then);
  }
}
