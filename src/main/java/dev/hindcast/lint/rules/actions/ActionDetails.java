package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import java.util.regex.Pattern;

/// What stands around the words of an action and tells by what one will see that it is done.
final class ActionDetails {

  /// Nothing but a link, as where the title of a ticket was pasted.
  private static final Pattern ONLY_LINK =
      Pattern.compile("\\W{0,4}<a [^>]*>(?:(?!</a>).)*+</a>[\\s.,;:)\\]]*", Pattern.DOTALL);

  private ActionDetails() {}

  /// Whether other words than the action's own say when it is done: a criterion, the ticket whose
  /// title they are, or an item below it.
  static boolean tellEnd(Subject subject, Action action) {
    return action.verification() != null
        || (action.ticket() != null && ONLY_LINK.matcher(action.summary().html()).matches())
        || subject
            .prose(action.span())
            .skip(1)
            .map(prose -> new ActionText(prose.text()))
            .anyMatch(ActionDetails::endsVisibly);
  }

  private static boolean endsVisibly(ActionText detail) {
    EndState end = new EndState(detail);
    return end.isMeasured()
        || (ActionVerbs.PLAIN.contains(detail.at(detail.head())) && detail.words().size() > 1);
  }
}
