package dev.hindcast.lint.settings;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.RuleSettings;
import dev.hindcast.lint.Subject;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// Which rules are asked about a file, and what is reported of its reading, as a house sets them.
public record ConfiguredRules(LintSettings settings) implements RuleSettings {

  /// A file that nobody could read is told of whatever a house asks for: it is in no library.
  private static final String UNREAD = "unread-file";

  @Override
  public Optional<Setting> of(Rule rule, Subject subject) {
    return of(rule, Optional.of(FileFacts.of(subject)));
  }

  /// How a rule is asked where no override holds and no day is too early.
  public Optional<Setting> of(Rule rule) {
    return of(rule, Optional.empty());
  }

  private Optional<Setting> of(Rule rule, Optional<FileFacts> file) {
    boolean isHeld = settings.heldProfiles().stream().anyMatch(profile -> profile.holds(rule));
    return setting(rule.id(), isHeld, rule.family() == Family.PRIVACY, file);
  }

  /// How something that is found while a file is read is reported; empty where it is not.
  Optional<Setting> ofReading(String problem, FileFacts file) {
    return setting(problem, true, problem.equals(UNREAD), Optional.of(file));
  }

  /// How such is reported where no override holds.
  public Optional<Setting> of(ReadingProblem problem) {
    return setting(problem.id(), true, problem.id().equals(UNREAD), Optional.empty());
  }

  /// Whether findings of a rule are shown however little they weigh: somebody asked for them.
  boolean isAskedFor(String rule, FileFacts file) {
    return settings.showsSuggestions()
        || settings.only().contains(rule)
        || settings
            .choice(rule, scope -> scope.holds(file))
            .filter(choice -> choice.severity() == Severity.SUGGESTION)
            .isPresent();
  }

  /// @param isHeld whether it is on where nothing is said of it
  /// @param isLasting whether it speaks of files from before the house began
  /// @param file the one that is looked at; empty where it is about none
  private Optional<Setting> setting(
      String id, boolean isHeld, boolean isLasting, Optional<FileFacts> file) {
    Predicate<Scope> holds = scope -> file.map(scope::holds).orElseGet(scope::holdsEveryFile);
    Optional<Choice> choice = settings.choice(id, holds);
    LocalDate day =
        choice.map(Choice::effectiveFrom).orElse(isLasting ? null : settings.effectiveFrom());
    boolean isOn = choice.map(one -> !one.isOff()).orElse(isHeld || settings.only().contains(id));
    return isOn && isAmongOnly(id) && file.filter(one -> one.isBefore(day)).isEmpty()
        ? Optional.of(choice.map(Choice::setting).orElse(Setting.AS_IS))
        : Optional.empty();
  }

  private boolean isAmongOnly(String id) {
    return settings.only().isEmpty() || settings.only().contains(id) || id.equals(UNREAD);
  }
}
