package dev.hindcast.lint.language;

/// A place where a sentence tells what did not happen.
///
/// @param agent who did not do it
public record Counterfactual(Found found, Form form, Agent agent) {

  /// How it is told.
  public enum Form {
    /// "Should have checked", "ought to have asked".
    MODAL,
    /// "If she had checked", "had they asked".
    CONDITION,
    /// "Failed to check", "forgot", "ignored".
    OMISSION,
    /// "Did not check", "never asked", "without checking".
    NEGATION
  }

  int first() {
    return found.first();
  }
}
