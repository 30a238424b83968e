package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Asks where an open action is worked on.
final class UntrackedAction implements Rule {
  private static final Option<Pattern> PATTERN =
      new Option<>(
          "pattern",
          Pattern.compile("\\S"),
          "any",
          "a regular expression for how your tickets are written, such as PAY-\\d+; links always"
              + " count",
          UntrackedAction::pattern);

  private static final Pattern LINK = Pattern.compile("https?://");

  @Override
  public String id() {
    return "untracked-action";
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
  public List<Option<?>> options() {
    return List.of(PATTERN);
  }

  @Override
  public String what() {
    return "promises an action that no ticket or link tracks";
  }

  @Override
  public String why() {
    return """
    A postmortem is read; work is planned elsewhere. An action that stands only here does not
    meet the others when a week is planned, and nobody sees that it is done. A ticket's name or
    any link to where the work happens is enough. Where no action has one, it is said once.
    """;
  }

  @Override
  public String fix() {
    return "where is it worked on? add its ticket, such as PAY-77 or a link";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action items

            | action | owner | due | ticket |
            | --- | --- | --- | --- |
            | Page when waiting for a connection exceeds 200 ms | @ana | 2026-03-15 | PAY-77 |
            | ⟦Derive the pool size from peak use⟧ | @bo | 2026-03-15 | |
            """),
        Example.good(
            """
            ## Action items

            - [ ] Page when waiting for a connection exceeds 200 ms (owner: @ana), due 2026-03-15, PAY-77
            - [ ] Derive the pool size from peak use (owner: @bo), due 2026-03-15, PAY-78
            """),
        Example.nearMiss(
            """
            ## Action items

            - [x] Put back the old pool size
            - [ ] [Page when waiting exceeds 200 ms](https://tracker.example/work/77) (owner: @ana)
            - [ ] Derive the pool size, as [agreed](https://wiki.example/pool) (owner: @bo)
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Pattern pattern = subject.option(PATTERN);
    return OpenActions.lacking(
            subject,
            OpenActions.outermost(subject),
            action -> !isTracked(action, pattern),
            "has a ticket or a link")
        .map(finding -> OpenActions.weighed(subject, finding, severity()));
  }

  private static boolean isTracked(Action action, Pattern pattern) {
    String ticket = action.ticket() == null ? "" : action.ticket();
    return LINK.matcher(ticket).find()
        || action.summary().html().contains("href=\"http")
        || pattern.matcher(ticket).find();
  }

  private static Pattern pattern(List<String> stated) {
    try {
      return Pattern.compile(String.join("|", stated));
    } catch (PatternSyntaxException _) {
      throw new IllegalArgumentException("is no regular expression");
    }
  }
}
