package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.source.Severity;

/// What is asked of a text that is not finished.
final class Draft {

  private Draft() {}

  /// How much a finding weighs in this file: one step less in a draft.
  static Severity weight(Subject subject, Severity severity) {
    return subject.postmortem().isDraft() ? severity.lighter() : severity;
  }
}
