package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Asks for the fields of the summary and of the impact.
final class MissingReportField implements Rule {
  private static final List<String> PRELIMINARY =
      List.of("Incident description", "Relevant policies", "Source of incident disclosure");

  private static final List<String> SUMMARY =
      List.of(
          "CA Owner CCADB unique ID",
          "Incident description",
          "Timeline summary",
          "Non-compliance start date",
          "Non-compliance identified date",
          "Non-compliance end date",
          "Relevant policies",
          "Source of incident disclosure");

  private static final List<String> IMPACT =
      List.of(
          "Total number of certificates",
          "Total number of remaining valid certificates",
          "Affected certificate types",
          "Incident heuristic",
          "Was issuance stopped in response to this incident, and why or why not",
          "Analysis");

  @Override
  public String id() {
    return "missing-report-field";
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
    return "leaves out fields of the template, or leaves them empty";
  }

  @Override
  public String why() {
    return """
    Tools and root programs read the fields of Summary and Impact by their names. All of them must be
    there; one that does not apply says N/A, which is an answer, while an empty one is a question.
    A preliminary report needs the description, the policies and the source only.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "fill them in; what does not apply is marked N/A";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ⟦### Summary⟧

            - **CA Owner CCADB unique ID:** A012345
            - **Incident description:** 312 certificates hold a state that is none.
            - **Relevant policies:**
            - **Source of incident disclosure:** Self Reported
            """),
        Example.good(
            """
            ## Summary

            - **CA Owner CCADB unique ID:** A012345
            - **Incident description:** 312 certificates hold a state that is none.
            - **Timeline summary:**
              - **Non-compliance start date:** 2026-01-10
              - **Non-compliance identified date:** 2026-02-03
              - **Non-compliance end date:** 2026-02-04
            - **Relevant policies:** TLS Baseline Requirements, section 7.1
            - **Source of incident disclosure:** Self Reported
            """),
        Example.nearMiss(
            """
            ## Preliminary Incident Report

            ### Summary

            - **Incident description:** 312 certificates hold a state that is none.
            - **Relevant policies:** N/A
            - **Source of incident disclosure:** Third Party Reported
            """),
        Example.nearMiss(
            """
            ### Impact

            - **Total number of certificates:** N/A
            - **Total number of "remaining valid" certificates:** N/A
            - **Affected certificate types:** N/A
            - **Incident heuristic:** N/A
            - **Was issuance stopped in response to this incident, and why or why not?:** No: no certificate is affected.
            - **Analysis:** N/A
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return CcadbReport.isFull(subject)
        ? Stream.concat(
            missing(subject, SectionKind.SUMMARY, SUMMARY),
            missing(subject, SectionKind.IMPACT, IMPACT))
        : missing(subject, SectionKind.SUMMARY, PRELIMINARY);
  }

  private static Stream<Finding> missing(Subject subject, SectionKind kind, List<String> names) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == kind && !section.isPreamble())
        .limit(1)
        .flatMap(
            section -> {
              List<String> missing =
                  ReportFields.within(subject, CcadbReport.whole(subject, section)).missing(names);
              return missing.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      CcadbReport.weighed(
                          subject,
                          Finding.at(section.span())
                              .saying(
                                  (missing.size() == 1 ? "lacks the field " : "lacks the fields ")
                                      + String.join(", ", missing))));
            });
  }
}
