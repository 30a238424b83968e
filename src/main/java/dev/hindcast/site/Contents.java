package dev.hindcast.site;

import dev.hindcast.markdown.Block;
import dev.hindcast.site.IncidentPage.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The headings of a page, two levels deep: the two highest that the author uses below the title.
/// Headings that are the times of a timeline are left out.
final class Contents {
  private final List<Heading> headings = new ArrayList<>();

  void addHeadings(WriteUp writeUp) {
    Set<Integer> times =
        writeUp.postmortem().timeline().stream()
            .map(entry -> entry.span().start())
            .collect(Collectors.toSet());
    List<Block.Heading> written =
        Chapters.withoutTitle(writeUp).stream()
            .map(rendered -> rendered.block())
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> !heading.title().isBlank())
            .filter(heading -> !times.contains(heading.span().start()))
            .toList();
    int highest = written.stream().mapToInt(Block.Heading::level).min().orElse(1);
    written.stream()
        .filter(heading -> heading.level() <= highest + 1)
        .forEach(
            heading ->
                headings.add(
                    new Heading(
                        heading.title().text(), heading.anchor(), heading.level() - highest + 1)));
  }

  void add(boolean stands, String text, String anchor) {
    if (stands) {
      headings.add(new Heading(text, anchor, 1));
    }
  }

  List<Heading> headings() {
    return List.copyOf(headings);
  }
}
