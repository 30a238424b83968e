package dev.hindcast.lint.settings;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A choice of rules that ships with the program.
public enum Profile {
  /// Every rule that need not be asked for.
  RECOMMENDED,
  /// Every rule but those of the CCADB; suggestions are shown, and warnings fail.
  STRICT,
  /// What a postmortem holds, promises and must not publish; nothing about its language.
  STRUCTURE_ONLY,
  /// The recommended rules and those for reports to the CCADB.
  CCADB;

  private static final Set<Family> STRUCTURE =
      Set.of(Family.STRUCTURE, Family.ACTIONS, Family.PRIVACY);

  /// The words of all profiles.
  public static final List<String> WORDS = Arrays.stream(values()).map(Profile::word).toList();

  /// The word in a configuration, such as `structure-only`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Profile> of(String word) {
    return Arrays.stream(values()).filter(profile -> profile.word().equals(word)).findFirst();
  }

  /// Whether a rule is asked where nothing else is said of it.
  public boolean holds(Rule rule) {
    return switch (this) {
      case RECOMMENDED -> !rule.isOptIn() && rule.family() != Family.CCADB;
      case STRICT -> rule.family() != Family.CCADB;
      case STRUCTURE_ONLY -> !rule.isOptIn() && STRUCTURE.contains(rule.family());
      case CCADB -> !rule.isOptIn() || rule.family() == Family.CCADB;
    };
  }
}
