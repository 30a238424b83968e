package dev.hindcast.lint.rules;

import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Span;

/// Where a finding about an action stands: at what it promises.
final class ActionPlace {

  private ActionPlace() {}

  static Span of(Subject subject, Action action) {
    return FrontMatterPlaces.words(subject, action.span(), action.summary().text());
  }
}
