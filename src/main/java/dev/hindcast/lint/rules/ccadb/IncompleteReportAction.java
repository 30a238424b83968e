package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Asks for what each action item must say.
final class IncompleteReportAction implements Rule {
  /// A word of the guidelines, or a field of front matter, says how an action stands.
  private static final Pattern STATUS =
      Pattern.compile("(?i)\\b(?:ongoing|completed?|delayed|cancell?ed)\\b|\\bstatus:");

  @Override
  public String id() {
    return "incomplete-report-action";
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
    return "promises an action without all that the guidelines ask of one";
  }

  @Override
  public String why() {
    return """
    Each action item says what kind it is, which root causes it is for, by which criteria its effect
    will be evaluated, by when it is due and how it stands. Best are criteria that the public can check,
    such as the certificates in transparency logs. What all items lack is said once.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "how will others see that it worked, and by when? fill in what is missing";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | Status |
            | --- | --- | --- | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Root Cause # 1 | No certificate in CT holds another value | 2026-03-19 | Ongoing |
            | ⟦Add a lint on states⟧ | Detect | Root Cause # 2 | | 2026-03-01 | |
            """),
        Example.bad(
            """
            ## Action Items

            - ⟦Replace the free text by a list of states⟧
            - Add a lint on states
            """),
        Example.good(
            """
            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | Status |
            | --- | --- | --- | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Root Cause # 1 | No certificate in CT holds another value | 2026-03-19 | Ongoing |
            """),
        Example.nearMiss(
            """
            ---
            title: "Example CA: states that are none"
            date: 2026-02-03
            actions:
              - {summary: Add a lint on states, type: detect, addresses: [F1], due: 2026-03-01, status: done, verify: {criterion: it refuses the 312 certificates}}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Action> actions = subject.postmortem().actions();
    List<String> all = actions.isEmpty() ? List.of() : missing(subject, actions.getFirst());
    List<List<String>> each = new ArrayList<>();
    for (Action action : actions) {
      each.add(missing(subject, action));
    }
    boolean isSame = actions.size() > 1 && each.stream().allMatch(all::equals);
    if (isSame) {
      return all.isEmpty()
          ? Stream.empty()
          : Stream.of(finding(subject, actions.getFirst(), "none of the actions states its ", all));
    }
    return IntStream.range(0, actions.size())
        .filter(index -> !each.get(index).isEmpty())
        .mapToObj(
            index ->
                finding(subject, actions.get(index), "this action lacks its ", each.get(index)));
  }

  private static List<String> missing(Subject subject, Action action) {
    List<String> missing = new ArrayList<>();
    addIf(missing, action.type() == null, "kind");
    addIf(missing, action.addresses().isEmpty(), "corresponding root cause");
    addIf(missing, action.verification() == null, "evaluation criteria");
    addIf(missing, !action.due().isStated(), "due date");
    addIf(missing, !STATUS.matcher(subject.file().text(action.span())).find(), "status");
    return missing;
  }

  private static void addIf(List<String> missing, boolean lacks, String name) {
    if (lacks) {
      missing.add(name);
    }
  }

  private static Finding finding(
      Subject subject, Action action, String saying, List<String> missing) {
    Finding finding =
        Finding.at(Places.words(subject, action.span(), action.summary().text()))
            .saying(saying + String.join(", ", missing));
    return CcadbReport.weighed(subject, finding);
  }
}
