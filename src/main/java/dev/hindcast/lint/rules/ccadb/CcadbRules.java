package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules for incident reports to the Common CA Database.
public final class CcadbRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new IncompleteFactor(),
          new IncompleteReportAction(),
          new InvalidReportValue(),
          new LocalTime(),
          new MissingReportField(),
          new MissingReportSection(),
          new UnremediedCause(),
          new UnremediedLesson(),
          new UnstatedRelatedIncidents());

  private CcadbRules() {}
}
