package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Span;

/// Where a finding about an action stands: at what it promises.
final class ActionPlace {

  private ActionPlace() {}

  static Span of(Subject subject, Action action) {
    Span span =
        subject
            .prose(action.span())
            .filter(prose -> promises(prose, action))
            .map(Prose::span)
            .findFirst()
            .orElse(action.span());
    return Places.words(subject, span, action.summary().text());
  }

  /// The summary may lack the marks of owner and day that stand in the prose.
  private static boolean promises(Prose prose, Action action) {
    String summary = action.summary().text();
    return !prose.isBlank() && (prose.text().contains(summary) || summary.contains(prose.text()));
  }
}
