package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for the fields of each contributing factor.
final class IncompleteFactor implements Rule {
  /// No report has more factors.
  private static final int MOST = 100;

  private static final List<String> FIELDS =
      List.of("Description", "Timeline", "Detection", "Interaction with other factors");

  @Override
  public String id() {
    return "incomplete-factor";
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
    return "tells a contributing factor without all that is asked of one";
  }

  @Override
  public String why() {
    return """
    For each factor the template asks for its description, its timeline (when it entered and how it
    evolved), its detection (how it came to light, and why not before) and its interaction with the
    other factors. These are the questions that show whether an action would have been enough.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "when did it enter, why was it not seen, and how did it meet the others? answer in its"
        + " fields";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Root Cause Analysis

            ⟦**Contributing Factor 1: The form takes any text as a state**⟧

            - **Description:** The field is free text.
            - **Timeline:** Since 2026-01-10.
            """),
        Example.good(
            """
            ## Root Cause Analysis

            **Contributing Factor 1: The form takes any text as a state**

            - **Description:** The field is free text.
            - **Timeline:** Since the form was rebuilt on 2026-01-10.
            - **Detection:** The lint before issuance looks at the length only.
            - **Interaction with other factors:** Without factor 2 the lint would have refused it.
            """),
        Example.nearMiss(
            """
            ## Root Cause Analysis

            **Contributing Factor 1: The form takes any text as a state**

            - **Description:** The field is free text.
            - **Timeline:** Since the form was rebuilt on 2026-01-10.
            - **Detection:** The lint before issuance looks at the length only.
            - **Interaction with other factors:** N/A
            - **Root Cause Analysis methodology used:**
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().factors().stream()
        .limit(MOST)
        .flatMap(factor -> finding(subject, factor).stream())
        .map(finding -> CcadbReport.weighed(subject, finding));
  }

  private static Optional<Finding> finding(Subject subject, Factor factor) {
    List<String> missing =
        ReportFields.within(subject, CcadbReport.fieldsOf(subject, factor)).missing(FIELDS);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.at(Places.words(subject, factor.span(), ""))
                .saying("this contributing factor lacks " + String.join(", ", missing)));
  }
}
