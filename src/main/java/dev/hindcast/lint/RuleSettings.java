package dev.hindcast.lint;

import dev.hindcast.source.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which rules are asked about a file, and how.
@FunctionalInterface
public interface RuleSettings {

  /// Every rule that need not be asked for, as it is.
  RuleSettings RECOMMENDED =
      (rule, _) -> rule.isOptIn() ? Optional.empty() : Optional.of(Setting.AS_IS);

  /// Every rule as it is, those that must be asked for among them.
  RuleSettings STRICT = (_, _) -> Optional.of(Setting.AS_IS);

  /// How a rule is asked about a file; empty where it is off.
  Optional<Setting> of(Rule rule, Subject subject);

  /// How a rule is asked.
  ///
  /// @param severity of all its findings, in place of its own; null where its own hold
  record Setting(@Nullable Severity severity, Options options) {
    public static final Setting AS_IS = new Setting(null, Options.UNSTATED);
  }
}
