package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Asks for the sections of a full incident report.
final class MissingReportSection implements Rule {
  private static final List<SectionKind> SECTIONS =
      List.of(
          SectionKind.SUMMARY,
          SectionKind.IMPACT,
          SectionKind.TIMELINE,
          SectionKind.RELATED,
          SectionKind.FACTORS,
          SectionKind.LESSONS,
          SectionKind.ACTIONS,
          SectionKind.SUPPORTING);

  /// What the lessons must hold, as headings of their own or as fields.
  private static final Map<SectionKind, String> LESSONS = lessons();

  private static Map<SectionKind, String> lessons() {
    Map<SectionKind, String> lessons = new LinkedHashMap<>();
    lessons.put(SectionKind.WENT_WELL, "What went well");
    lessons.put(SectionKind.WENT_POORLY, "What didn't go well");
    lessons.put(SectionKind.LUCKY, "Where we got lucky");
    return lessons;
  }

  @Override
  public String id() {
    return "missing-report-section";
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
    return "leaves out sections that a full incident report must hold";
  }

  @Override
  public String why() {
    return """
    The community reads hundreds of these reports side by side, and root programs check them
    against one template: Summary, Impact, Timeline, Related Incidents, Root Cause Analysis, Lessons
    Learned (what went well, what didn't go well, where we got lucky), Action Items and Appendix.
    What does not apply is marked N/A under its heading. A preliminary report needs the summary only.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "add what is missing; what does not apply is marked N/A";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ⟦## Full Incident Report⟧

            ### Summary

            312 certificates hold a state that is none.

            ### Impact

            312 certificates.

            ### Lessons Learned

            - **What went well:** Issuance stopped within 20 minutes.
            """),
        Example.good(
            """
            ## Full Incident Report

            ### Summary

            312 certificates hold a state that is none.

            ### Impact

            312 certificates.

            ### Timeline

            - 2026-02-03 08:12 UTC A linter finds the first certificate.

            ### Related Incidents

            None in the last two years.

            ### Root Cause Analysis

            **Contributing Factor 1: The form takes any text as a state**

            ### Lessons Learned

            - **What went well:** Issuance stopped within 20 minutes.
            - **What didn't go well:** The list of certificates took two days.
            - **Where we got lucky:** N/A

            ### Action Items

            | Action Item | Kind |
            | --- | --- |
            | Replace the free text by a list of states | Prevent |

            ### Appendix

            The certificates are attached.
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
    Stream<String> sections =
        SECTIONS.stream().filter(kind -> !has(subject, kind)).map(MissingReportSection::title);
    Stream<String> lessons =
        LESSONS.entrySet().stream()
            .filter(lesson -> !hasLesson(subject, lesson.getKey(), lesson.getValue()))
            .map(Map.Entry::getValue);
    List<String> missing = Stream.concat(sections, lessons).toList();
    return missing.isEmpty() || !CcadbReport.isFull(subject)
        ? Stream.empty()
        : Stream.of(
            CcadbReport.weighed(
                subject,
                Finding.at(Places.title(subject)).saying("lacks " + String.join(", ", missing))));
  }

  private static boolean has(Subject subject, SectionKind kind) {
    return subject.postmortem().sections().stream().anyMatch(section -> section.kind() == kind);
  }

  private static boolean hasLesson(Subject subject, SectionKind kind, String name) {
    return has(subject, kind) || ReportFields.of(subject).find(name).isPresent();
  }

  private static String title(SectionKind kind) {
    return switch (kind) {
      case FACTORS -> "Root Cause Analysis";
      case SUPPORTING -> "Appendix";
      default -> kind.title();
    };
  }
}
