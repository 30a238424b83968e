package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.closure.Closure;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds things that did not go well, and that no action is for.
final class UnremediedLesson implements Rule {

  @Override
  public String id() {
    return "unremedied-lesson";
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
    return "tells what didn't go well, and no action item is mapped to it";
  }

  @Override
  public String why() {
    return """
    Each item of "What didn't go well" must have at least one action item, and those of "Where we got
    lucky" should: luck cannot be relied upon. An action names them in the column of corresponding
    root causes, as in "What didn't go well # 2". Where none does, the words that both share decide,
    and it is a warning only.
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
            ## Lessons Learned

            - **What went well:** Issuance stopped within 20 minutes.
            - **What didn't go well:**
              - The list of affected certificates took two days.
              - ⟦Two subscribers were told twice.⟧
            - **Where we got lucky:** N/A

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Build the list of affected certificates from the index | Mitigate | What didn't go well # 1 |
            """),
        Example.bad(
            """
            ## Lessons Learned

            ### What didn't go well

            - The list of affected certificates took two days.
            - ⟦Two subscribers were told twice.⟧

            ### Where we got lucky

            - ⟦A researcher wrote to us on a workday.⟧

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Build the list of affected certificates from the index | Mitigate | Root Cause # 1 |
            """),
        Example.good(
            """
            ## Lessons Learned

            - **What didn't go well:** The list of affected certificates took two days.

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Build the list from the index | Mitigate | What didn't go well |
            """),
        Example.nearMiss(
            """
            ## Lessons Learned

            - **What went well:** Issuance stopped within 20 minutes.
            - **What didn't go well:** N/A
            - **Where we got lucky:** None

            ## Action Items

            | Action Item | Kind | Corresponding Root Cause(s) |
            | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Root Cause # 1 |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return Stream.of(Lesson.Kind.values()).flatMap(kind -> findings(subject, kind));
  }

  private static Stream<Finding> findings(Subject subject, Lesson.Kind kind) {
    List<Lesson> lessons = Lesson.of(subject, kind);
    Set<Integer> named = named(subject, kind);
    Closure closure = new Closure(subject.postmortem());
    return lessons.stream()
        .filter(lesson -> !named.contains(0) && !named.contains(lesson.number()))
        .filter(lesson -> !named.isEmpty() || !closure.isTakenUp(lesson.text()))
        .map(lesson -> finding(subject, lesson, kind, !named.isEmpty()));
  }

  private static Finding finding(Subject subject, Lesson lesson, Lesson.Kind kind, boolean isSure) {
    Finding finding = Finding.at(lesson.span());
    if (kind == Lesson.Kind.LUCKY) {
      return finding
          .weighing(Severity.SUGGESTION)
          .saying("no action seems to take up this luck, which cannot be relied upon");
    }
    return isSure
        ? CcadbReport.weighed(subject, finding)
        : finding
            .weighing(Severity.WARNING)
            .saying("no action seems to take up what didn't go well here");
  }

  /// The numbers of lessons that actions name; 0 for all of a kind.
  private static Set<Integer> named(Subject subject, Lesson.Kind kind) {
    return subject.postmortem().actions().stream()
        .flatMap(action -> action.addresses().stream())
        .flatMap(written -> kind.named().matcher(written).results())
        .map(found -> found.group(1) == null ? 0 : Integer.parseInt(found.group(1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
