package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The promises of a postmortem that still stand, and how strictly they are looked at.
final class OpenActions {

  /// With fewer there is no order among them to speak of.
  static final int SEVERAL = 3;

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private OpenActions() {}

  static List<Action> of(Subject subject) {
    return subject.postmortem().actions().stream()
        .filter(action -> action.status().isOpen())
        .toList();
  }

  /// The same, but none where outsiders wrote the postmortem: they cannot know.
  static List<Action> knownInside(Subject subject) {
    return subject.postmortem().isFromPublicSources() ? List.of() : of(subject);
  }

  /// Of those known inside the ones that are no step of another action: a step is tracked, typed
  /// and done with the whole.
  static List<Action> outermost(Subject subject) {
    List<Action> outermost = new ArrayList<>();
    int end = 0;
    for (Action action : inOrder(knownInside(subject))) {
      if (outermost.isEmpty() || action.span().start() >= end) {
        outermost.add(action);
        end = action.span().end();
      }
    }
    return List.copyOf(outermost);
  }

  private static List<Action> inOrder(List<Action> actions) {
    return actions.stream().sorted(Comparator.comparing(Action::span, OUTER_FIRST)).toList();
  }

  /// The finding as it weighs for this postmortem: one step less where it is a draft, or where
  /// nobody was hit.
  static Finding weighed(Subject subject, Finding finding, Severity usual) {
    return isLenient(subject.postmortem()) ? finding.weighing(usual.lighter()) : finding;
  }

  private static boolean isLenient(Postmortem postmortem) {
    return postmortem.isDraft()
        || postmortem.kind() == Kind.NEAR_MISS
        || postmortem.kind() == Kind.DRILL;
  }

  /// What some actions lack is said at each of them; what all lack, once, at the first.
  ///
  /// @param saying what one lacks, such as `says`, and the rest of it, such as `how urgent it is`
  static Stream<Finding> lacking(
      Subject subject, List<Action> actions, Predicate<Action> lacks, String saying) {
    List<Action> without = actions.stream().filter(lacks).toList();
    if (without.size() > 1 && without.size() == actions.size()) {
      Finding once = Finding.at(ActionPlace.of(subject, actions.getFirst()));
      return Stream.of(once.saying("none of the " + actions.size() + " open actions " + saying));
    }
    return without.stream().map(action -> Finding.at(ActionPlace.of(subject, action)));
  }
}
