package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about what a postmortem holds.
public final class StructureRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new BrokenLink(),
          new DuplicateId(),
          new EmptySection(),
          new FixInTimeline(),
          new ImpossibleTimes(),
          new InvalidFrontMatter(),
          new MissingSection(),
          new TemplateLeftover(),
          new TimelineBeginsAtAlert(),
          new TimelineOutOfOrder(),
          new TimelineWithoutEvidence(),
          new TimelineWithoutZone(),
          new UnknownField(),
          new UnknownIncident());

  private StructureRules() {}
}
