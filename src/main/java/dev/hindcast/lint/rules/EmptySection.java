package dev.hindcast.lint.rules;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds headings that promise something and keep silent.
final class EmptySection implements Rule {
  /// "Time: 05:13 UTC" says it in the heading.
  private static final Pattern TELLING = Pattern.compile(":\\s*\\S");

  private static final Pattern ONLY_COMMENTS = Pattern.compile("(?s)\\s*(?:<!--.*?-->\\s*)+");

  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "has a heading with nothing under it";
  }

  @Override
  public String why() {
    return """
    An empty section reads as an answer that was forgotten. Whether there was no impact, or
    nobody has looked yet, are different things, and only the author knows which one it is.
    """;
  }

  @Override
  public String fix() {
    return "say what is known, say 'None, because …', or take the heading away";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Impact⟧

            ## Timeline

            - 2026-02-03 08:12 UTC Errors begin.

            ⟦## Where we got lucky⟧

            <!-- Was there luck? -->
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Impact

            None: the queue kept every order.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Lessons learned

            ### What went well

            The rollback took one minute.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            # Date: 3 February 2026

            # Summary

            Checkout failed for 39 minutes.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            actions: [{summary: Page on pool wait, owner: "@ana", due: 2026-03-01}]
            ---
            ## Impact

            ![Share of failed checkouts](errors.png)

            ## Action items
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<Section> sections = subject.postmortem().sections();
    return IntStream.range(0, sections.size())
        .filter(index -> isEmpty(subject, sections, index))
        .mapToObj(index -> finding(subject, sections.get(index)));
  }

  private Finding finding(Subject subject, Section section) {
    return Finding.at(FrontMatterPlaces.words(subject, section.span(), ""))
        .weighing(subject.postmortem().isDraft() ? Severity.WARNING : severity());
  }

  private static boolean isEmpty(Subject subject, List<Section> sections, int index) {
    Section section = sections.get(index);
    return !section.isPreamble()
        && !isTitle(section, sections)
        && !TELLING.matcher(section.heading()).find()
        && !hasContent(subject, section)
        && !hasSubsection(sections, index)
        && Statement.of(section.kind())
            .filter(statement -> statement.isToldElsewhere(subject.postmortem()))
            .isEmpty();
  }

  /// Some give the title and the sections headings of one level.
  private static boolean isTitle(Section section, List<Section> sections) {
    return section.level() == 1
        && section.kind() == SectionKind.OTHER
        && sections.stream().filter(other -> !other.isPreamble()).findFirst().stream()
            .anyMatch(section::equals);
  }

  private static boolean hasContent(Subject subject, Section section) {
    return subject
        .document()
        .blocks()
        .filter(block -> section.body().contains(block.span().start()))
        .anyMatch(EmptySection::saysSomething);
  }

  private static boolean saysSomething(Block block) {
    return switch (block) {
      case Block.Heading _, Block.ThematicBreak _ -> false;
      case Block.Html html -> !ONLY_COMMENTS.matcher(html.html()).matches();
      default -> true;
    };
  }

  private static boolean hasSubsection(List<Section> sections, int index) {
    return index + 1 < sections.size()
        && sections.get(index + 1).level() > sections.get(index).level();
  }
}
