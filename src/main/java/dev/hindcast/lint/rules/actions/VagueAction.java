package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.actions.Vagueness.Vague;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds actions that begin with a wish or a thought, and never say when they are done.
final class VagueAction implements Rule {

  /// What an investigation answers.
  private static final Pattern QUESTION =
      Pattern.compile("(?i)\\b(?:why|whether|how|if|what|which|where|when|who)\\b|\\?");

  private static final int SHOWN = 60;

  @Override
  public String id() {
    return "vague-action";
  }

  @Override
  public Family family() {
    return Family.ACTIONS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String what() {
    return "promises an action that has no end one could see";
  }

  @Override
  public String why() {
    return """
    "Improve alerting" can be closed at any time, or never: nobody can tell whether it was done.
    An action that names what will be there, which number will be reached or what will happen
    then can be planned, checked and closed. An investigation has an end, too: of the type
    `investigate`, with a day and the question that it answers, it is fine as it is. Who writes
    from public sources repeats what was promised, and is not asked.
    """;
  }

  @Override
  public String fix() {
    return "how will one see that it is done? name what will be there, or the number that will be"
        + " reached";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            - [ ] ⟦Improve paging and alerting⟧
            - [ ] ⟦Look into why deployments are slow⟧
            - [ ] ⟦Better communication between the teams⟧
            - [ ] ⟦We should make the rollout more robust⟧
            - [ ] ⟦Review the retry policy⟧
            """),
        Example.good(
            """
            ## Action items

            - [ ] Page the on-call when the queue exceeds 500 messages for 5 minutes
            - [ ] Measure each step of a deployment, and post the three slowest to the channel
            - [ ] Fail the rollout when the first host reports more than 1% errors
            """),
        Example.nearMiss(
            """
            ## Action items

            - [ ] Improve the alerting so that two of the team are reached
            - [ ] Investigate and fix the leak in the importer
            - [ ] Improve the error message: name the field that is missing
            - [ ] Reduce the time to detect from 40 to 5 minutes
            - [ ] [Improve the alerts of the queue](https://tracker.example/issues/77)
            - [ ] Improve the rollout
              - Stop it when the first host reports more than 1% errors
            - [x] Improve paging and alerting
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            actions:
              - {summary: Find out why the replica lagged, type: investigate, due: 2026-03-15}
              - {summary: Improve the alerting, type: detect, verify: {criterion: a drained pool pages within 5 minutes}}
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            actions:
              - {summary: Improve the alerting, owner: Example Ltd}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return OpenActions.knownInside(subject).stream()
        .flatMap(action -> finding(subject, action).stream())
        .map(finding -> OpenActions.weighed(subject, finding, severity()));
  }

  /// Whether an action is vague, so that no other rule need say it in other words.
  static boolean isVague(Subject subject, Action action) {
    return vague(subject, action, new ActionText(action.summary().text())).isPresent();
  }

  private static Optional<Vague> vague(Subject subject, Action action, ActionText text) {
    return Vagueness.of(text)
        .filter(_ -> !isInvestigation(action))
        .filter(_ -> !ActionDetails.tellEnd(subject, action));
  }

  private static boolean isInvestigation(Action action) {
    return ActionKind.of(action.type()).filter(ActionKind.INVESTIGATE::equals).isPresent()
        && action.due().date() != null
        && QUESTION.matcher(action.summary().text()).find();
  }

  private static Optional<Finding> finding(Subject subject, Action action) {
    ActionText text = new ActionText(action.summary().text());
    return vague(subject, action, text)
        .map(
            vague ->
                Finding.at(ActionPlace.of(subject, action))
                    .saying("'" + text.clause(vague.opener(), SHOWN) + "' has no end one could see")
                    .advising(ActionRewrite.of(text, vague)));
  }
}
