package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import java.util.List;

/// A section of a report with the blocks that stand in it itself, not in a section below it.
///
/// @param isTitle whether its heading is the report's own title
/// @param hasSubsections whether a heading of a lower level follows
/// @param tellsTimes whether most of what stands in it begins with a time, whatever its heading
record Part(
    Section section,
    List<Block> blocks,
    boolean isTitle,
    boolean hasSubsections,
    boolean tellsTimes) {

  SectionKind kind() {
    return section.kind();
  }

  String heading() {
    return section.heading();
  }

  boolean is(SectionKind kind) {
    return section.kind() == kind;
  }
}
