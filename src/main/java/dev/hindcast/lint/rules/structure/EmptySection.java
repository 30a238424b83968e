package dev.hindcast.lint.rules.structure;

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
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds headings that promise something and keep silent.
final class EmptySection implements Rule {
  /// "Time: 05:13 UTC" says it in the heading.
  private static final Pattern TELLING = Pattern.compile(":\\s*\\S");

  private static final Pattern ONLY_COMMENTS = Pattern.compile("(?s)\\s*(?:(?><!--.*?-->)\\s*+)++");

  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
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
    List<Section> sections =
        subject.postmortem().sections().stream().filter(section -> !section.isPreamble()).toList();
    NavigableSet<Integer> content = content(subject);
    return IntStream.range(0, sections.size())
        .filter(index -> !isTitle(sections, index) && !hasSubsection(sections, index))
        .mapToObj(sections::get)
        .filter(section -> !saysSomething(section, content))
        .filter(section -> !isToldElsewhere(subject, section))
        .map(section -> finding(subject, section));
  }

  private Finding finding(Subject subject, Section section) {
    return Finding.at(Places.words(subject, section.span(), ""))
        .weighing(Draft.weight(subject, severity()));
  }

  /// Some give the title and the sections headings of one level.
  private static boolean isTitle(List<Section> sections, int index) {
    Section section = sections.get(index);
    return index == 0 && section.kind() == SectionKind.OTHER;
  }

  private static boolean hasSubsection(List<Section> sections, int index) {
    return index + 1 < sections.size()
        && sections.get(index + 1).level() > sections.get(index).level();
  }

  private static boolean saysSomething(Section section, NavigableSet<Integer> content) {
    Integer first = content.ceiling(section.body().start());
    return TELLING.matcher(section.heading()).find()
        || !section.text().isBlank()
        || (first != null && section.body().contains(first));
  }

  private static boolean isToldElsewhere(Subject subject, Section section) {
    return Statement.of(section.kind())
        .filter(statement -> statement.isToldElsewhere(subject.postmortem()))
        .isPresent();
  }

  /// Where the blocks begin that say something.
  private static NavigableSet<Integer> content(Subject subject) {
    return subject
        .document()
        .blocks()
        .filter(EmptySection::saysSomething)
        .map(block -> block.span().start())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean saysSomething(Block block) {
    return switch (block) {
      case Block.Heading _, Block.ThematicBreak _ -> false;
      case Block.Html html -> !ONLY_COMMENTS.matcher(html.html()).matches();
      default -> true;
    };
  }
}
