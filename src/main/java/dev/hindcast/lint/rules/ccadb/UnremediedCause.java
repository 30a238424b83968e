package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.closure.Closure;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds causes that no action prevents, mitigates or detects.
final class UnremediedCause implements Rule {
  private static final Pattern KIND = Pattern.compile("(?i)prevent|mitigat|detect");

  @Override
  public String id() {
    return "unremedied-cause";
  }

  @Override
  public Family family() {
    return Family.CCADB;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "names a cause that no action item is mapped to";
  }

  @Override
  public String why() {
    return """
    Each problem of the root cause analysis must be mapped to at least one action item, of the kind
    Prevent, Mitigate or Detect, in the column of corresponding root causes. A cause without one will
    cause the next incident. `unaddressed-factor` asks the same of other houses, more softly.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "what is done about it? name it in the column 'Corresponding Root Cause(s)' of an"
        + " action";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Root Cause Analysis

            **Contributing Factor 1: The form takes any text as a state**

            - **Description:** The field is free text.

            ⟦**Contributing Factor 2: The lint looks at the length only**⟧

            - **Description:** It has no table of states.

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Root Cause # 1 |
            | Find out who uses the lint | Investigate | Root Cause # 2 |
            """),
        Example.good(
            """
            ## Root Cause Analysis

            **Contributing Factor 1: The form takes any text as a state**

            - **Description:** The field is free text.

            **Contributing Factor 2: The lint looks at the length only**

            - **Description:** It has no table of states.

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Root Cause # 1 |
            | Give the lint a table of states | Detect | Root Causes # 1, 2 |
            """),
        Example.nearMiss(
            """
            ## Root Cause Analysis

            - The form takes any text as a state

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | The form takes any text |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Action> remedies =
        subject.postmortem().actions().stream()
            .filter(action -> action.type() != null && KIND.matcher(action.type()).find())
            .toList();
    return new Closure(subject.postmortem(), remedies)
        .unaddressed().stream()
            .map(
                factor ->
                    CcadbReport.weighed(
                        subject, Finding.at(Places.words(subject, factor.span(), ""))));
  }
}
