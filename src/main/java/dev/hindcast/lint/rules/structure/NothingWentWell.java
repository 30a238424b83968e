package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks what worked, where only what did not is told.
final class NothingWentWell implements Rule {
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:(?:went|worked|works|held up|served|did|handled) (?:us |very |really |quite"
              + " |as |so )?(?:well|right|smoothly|quickly|fast|expected|designed|intended)|good"
              + " news|positives?|strengths?|was"
              + " (?:quick|fast|swift|helpful|smooth)|(?:quick|fast|swift|rapid|prompt)(?:ly)?"
              + " (?:respon\\w+|react\\w+|detect\\w+|rollback|fix\\w*|mitigat\\w+|recover\\w+|resol\\w+)|helped|saved|paid"
              + " off|no data (?:was |were )?lost|thanks to|fortunately|luckily)\\b");

  @Override
  public String id() {
    return "nothing-went-well";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "tells what went poorly and nothing that went well";
  }

  @Override
  public String why() {
    return """
    People mended it, with tools and habits that worked: an alert that was right, a rollback
    that took a minute, somebody who knew whom to call. Unless that is written down nobody
    protects it, and the text reads as if there had been failure only. Where no lessons are
    told at all, `missing-section` says so.
    """;
  }

  @Override
  public String fix() {
    return "what kept it from being worse or longer? say it under 'What went well'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## What went poorly⟧

            Load tests ran with a tenth of the tenants.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## What went well

            The rollback took one minute.

            ## What went poorly

            Load tests ran with a tenth of the tenants.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Lessons learned

            Load tests ran with a tenth of the tenants. The rollback worked well.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Summary

            Checkout failed for 39 minutes.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            status: draft
            ---
            ## What went poorly

            Load tests ran with a tenth of the tenants.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isAsked = !postmortem.isDraft() && !postmortem.isFromPublicSources();
    return isAsked && !isTold(postmortem)
        ? poorly(postmortem).map(section -> Finding.at(section.span())).stream()
        : Stream.empty();
  }

  private static Optional<Section> poorly(Postmortem postmortem) {
    return postmortem
        .section(SectionKind.WENT_POORLY)
        .filter(section -> !section.isPreamble() && section.heading().lines().count() == 1);
  }

  /// Whether a section is for it, empty or not, or the lessons speak of it.
  private static boolean isTold(Postmortem postmortem) {
    return postmortem.sections().stream()
        .anyMatch(
            section ->
                switch (section.kind()) {
                  case WENT_WELL -> true;
                  case LESSONS, WENT_POORLY, LUCKY -> SAID.matcher(section.text()).find();
                  default -> false;
                });
  }
}
