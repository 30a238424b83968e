package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks for the related incidents of the last two years.
final class UnstatedRelatedIncidents implements Rule {
  /// Bug, date, and what is alike.
  private static final int COLUMNS = 3;

  /// A bug, a year, or a number of years or months.
  private static final Pattern LOOKED =
      Pattern.compile("(?i)bugzilla|\\bbug \\d|\\b20\\d\\d\\b|\\b(?:years|months)\\b");

  @Override
  public String id() {
    return "unstated-related-incidents";
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
    return "does not say which incidents of the last two years are related";
  }

  @Override
  public String why() {
    return """
    A report must list the related incidents of at least the last two years, of other CA owners, too:
    whoever looks for them finds what the others changed. If there are none, the report says so, and
    how far back was looked, so that nobody takes a blank for an answer.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "which were found? list them with bug, date and likeness, or write 'None in the last two"
        + " years'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ⟦## Related Incidents⟧

            None.
            """),
        Example.bad(
            """
            ## Related Incidents

            | Bug | Date | Description |
            | --- | --- | --- |
            | [1900001](https://bugzilla.mozilla.org/show_bug.cgi?id=1900001) | 2025-03-04 | The same field, another CA. |
            | ⟦1900002⟧ | | |
            """),
        Example.good(
            """
            ## Related Incidents

            | Bug | Date | Description |
            | --- | --- | --- |
            | [1900001](https://bugzilla.mozilla.org/show_bug.cgi?id=1900001) | 2025-03-04 | The same field, another CA. |
            """),
        Example.nearMiss(
            """
            ## Related Incidents

            We looked at all bugs since February 2024 and found no incident in which a form took free text.
            """),
        Example.nearMiss(
            """
            ## Preliminary Incident Report

            ### Summary

            312 certificates hold a state that is none.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == SectionKind.RELATED && !section.isPreamble())
        .limit(1)
        .flatMap(section -> findings(subject, section))
        .map(finding -> CcadbReport.weighed(subject, finding));
  }

  private static Stream<Finding> findings(Subject subject, Section section) {
    Span whole = CcadbReport.whole(subject, section);
    List<Block.Row> rows =
        subject
            .document()
            .allBlocks()
            .filter(block -> block instanceof Block.Row && whole.contains(block.span()))
            .map(Block.Row.class::cast)
            .toList();
    if (rows.isEmpty()) {
      return LOOKED.matcher(section.text()).find() || !subject.postmortem().related().isEmpty()
          ? Stream.empty()
          : Stream.of(Finding.at(section.span()));
    }
    return rows.stream()
        .filter(row -> row.cells().stream().filter(cell -> !cell.isBlank()).count() < COLUMNS)
        .filter(row -> row.cells().stream().noneMatch(cell -> LOOKED.matcher(cell.text()).find()))
        .map(
            row ->
                Finding.at(Places.words(subject, row.span(), first(row)))
                    .saying("a related incident needs its bug, its date and what is alike"));
  }

  private static String first(Block.Row row) {
    return row.cells().stream()
        .map(cell -> cell.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
