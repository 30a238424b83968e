package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about what a postmortem holds.
public final class StructureRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new BrokenLink(),
          new DetectionUnstated(),
          new DramaticWord(),
          new DuplicateId(),
          new EmptySection(),
          new FileNameDiffersFromId(),
          new FixInTimeline(),
          new ImpossibleTimes(),
          new InvalidFrontMatter(),
          new MissingSection(),
          new NoLuckConsidered(),
          new NothingWentWell(),
          new PublishedLate(),
          new SingleFactor(),
          new TemplateLeftover(),
          new TimelineBeginsAtAlert(),
          new TimelineOutOfOrder(),
          new TimelineWithoutEvidence(),
          new TimelineWithoutZone(),
          new UndefinedAcronym(),
          new UnknownField(),
          new UnknownIncident(),
          new UnownedDocument(),
          new UnquantifiedImpact(),
          new UnrecordedReview());

  private StructureRules() {}
}
