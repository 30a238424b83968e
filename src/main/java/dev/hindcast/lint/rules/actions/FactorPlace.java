package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.source.Span;

/// Where a finding about a factor stands: at its words.
final class FactorPlace {

  private FactorPlace() {}

  static Span of(Subject subject, Factor factor) {
    return Places.words(subject, factor.span(), factor.summary().text());
  }
}
