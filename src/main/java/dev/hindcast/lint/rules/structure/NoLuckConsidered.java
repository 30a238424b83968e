package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks what was luck, where the rest of the retrospect is told.
final class NoLuckConsidered implements Rule {
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:luck|lucky|luckily|unlucky|unluckily|fortunate|fortunately|chance|coincidence|happened"
              + " to|could have been (?:much |far |a lot )?(?:worse|longer|larger)|would have been"
              + " (?:much |far |a lot )?(?:worse|longer|larger)|glück|chance|suerte|sorte)\\b");

  @Override
  public String id() {
    return "no-luck-considered";
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
    return "tells what went well and does not say what was luck";
  }

  @Override
  public String why() {
    return """
    What went well by chance will not go well the next time: the expert who happened to be
    awake, the quiet hour, the backup that somebody had taken that morning. Told apart from
    what went well by design, it is the cheapest warning there is. "None that we know of" is
    an answer. It is asked where the file tells what went well, and of every near miss.
    """;
  }

  @Override
  public String fix() {
    return "what would have made it worse at another hour or on another day? say it under"
        + " 'Where we got lucky'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## What went well⟧

            The rollback took one minute.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## What went well

            The rollback took one minute.

            ## Where we got lucky

            The engineer who had built the pool was on shift.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## What went well

            The rollback took one minute. Fortunately it was a quiet hour.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Lessons learned

            Load tests ran with a tenth of the tenants.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isAsked =
        !postmortem.isDraft()
            && !postmortem.isFromPublicSources()
            && postmortem.kind() != Kind.DRILL;
    return isAsked
        ? asked(postmortem).stream()
            .filter(_ -> !isTold(postmortem))
            .map(section -> Finding.at(section.span()))
        : Stream.empty();
  }

  private static Optional<Section> asked(Postmortem postmortem) {
    Optional<Section> well = postmortem.section(SectionKind.WENT_WELL);
    return postmortem.kind() == Kind.NEAR_MISS
        ? well.or(() -> postmortem.section(SectionKind.LESSONS))
        : well;
  }

  private static boolean isTold(Postmortem postmortem) {
    return postmortem.sections().stream()
        .anyMatch(
            section -> section.kind() == SectionKind.LUCKY || SAID.matcher(section.text()).find());
  }
}
