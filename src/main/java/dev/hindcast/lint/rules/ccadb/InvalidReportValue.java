package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds values that the guidelines do not know.
final class InvalidReportValue implements Rule {
  private static final Pattern ID = Pattern.compile("A\\d{6}\\b|(?i)n/?a\\b");

  private static final Pattern SOURCE =
      Pattern.compile("(?i)(?:self[- ]reported|third[- ]party reported|audit|n/?a)\\b");

  private static final Pattern KIND =
      Pattern.compile("(?i)\\s*(?:prevent|mitigate|detect)\\b|\\s*$");

  private static final Pattern STATUS =
      Pattern.compile("(?i)\\s*(?:ongoing|completed?|delayed|cancell?ed)\\b|\\s*$");

  @Override
  public String id() {
    return "invalid-report-value";
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
    return "holds a value that the guidelines do not know";
  }

  @Override
  public String why() {
    return """
    The unique id of a CA owner is an A and six digits; the source is one of Self Reported, Third Party
    Reported and Audit; an action prevents, mitigates or detects, and is Ongoing, Complete, Delayed or
    Canceled. Other words are read by nobody's tools.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "use one of the words of the guidelines";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Summary

            - **CA Owner CCADB unique ID:** ⟦Example CA⟧
            - **Source of incident disclosure:** ⟦A customer⟧

            ## Action Items

            | Action Item | Kind | Status |
            | --- | --- | --- |
            | Replace the free text by a list of states | ⟦Improve⟧ | Ongoing |
            | Add a lint on states | Detect | ⟦in the works⟧ |
            """),
        Example.good(
            """
            ## Summary

            - **CA Owner CCADB unique ID:** A012345
            - **Source of incident disclosure:** Third Party Reported

            ## Action Items

            | Action Item | Kind | Status |
            | --- | --- | --- |
            | Replace the free text by a list of states | Prevent | Ongoing |
            """),
        Example.nearMiss(
            """
            ## Summary

            - **CA Owner CCADB unique ID:** N/A, as a community member reports
            - **Source of incident disclosure:** Audit (of the year 2025)

            ## Action Items

            | Action Item | Kind | Status |
            | --- | --- | --- |
            | Add a lint on states | Detect, Mitigate | Complete on 2026-02-10 |
            | Tell subscribers | Mitigate | Cancelled |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    ReportFields fields = ReportFields.of(subject);
    return Stream.of(
            field(subject, fields, "CA Owner CCADB unique ID", ID, "an A and six digits"),
            field(
                subject,
                fields,
                "Source of incident disclosure",
                SOURCE,
                "one of Self Reported, Third Party Reported, Audit"),
            cells(subject, "kind", KIND, "one of Prevent, Mitigate, Detect"),
            cells(subject, "status", STATUS, "one of Ongoing, Complete, Delayed, Canceled"))
        .flatMap(found -> found)
        .map(finding -> CcadbReport.weighed(subject, finding));
  }

  private static Stream<Finding> field(
      Subject subject, ReportFields fields, String name, Pattern allowed, String wanted) {
    return fields
        .find(name)
        .filter(ReportFields.Field::isFilled)
        .filter(field -> !allowed.matcher(field.value()).lookingAt())
        .map(field -> finding(valueOf(subject, field), name, field.value(), wanted))
        .stream();
  }

  /// A value stands behind its name on the same line.
  private static Span valueOf(Subject subject, ReportFields.Field field) {
    Span line = subject.file().lineSpan(subject.file().lineOf(field.span().start()));
    String first = field.value().lines().findFirst().orElse("");
    return Places.words(subject, new Span(field.span().end(), line.end()), first);
  }

  private static Stream<Finding> cells(
      Subject subject, String column, Pattern allowed, String wanted) {
    return ActionColumns.cells(subject, column)
        .filter(cell -> !allowed.matcher(cell.text()).lookingAt())
        .map(cell -> finding(cell.span(), column, cell.text().strip(), wanted));
  }

  private static Finding finding(Span span, String name, String value, String wanted) {
    return Finding.at(span)
        .saying("'" + name + "' is '" + value + "', not " + wanted)
        .advising("write " + wanted);
  }
}
