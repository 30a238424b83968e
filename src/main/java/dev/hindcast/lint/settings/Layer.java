package dev.hindcast.lint.settings;

import java.util.Map;
import java.util.Optional;

/// What is said of rules for some files, or for all.
///
/// @param choices by the id of the rule
record Layer(Scope scope, Map<String, Choice> choices) {
  Layer {
    choices = Map.copyOf(choices);
  }

  Optional<Choice> of(String rule) {
    return Optional.ofNullable(choices.get(rule));
  }
}
