package dev.hindcast.analytics.recurrence;

import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.recurrence.Occurrence;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import java.util.ArrayList;
import java.util.List;

/// What recurs in a library.
public final class RecurrenceReport {
  private static final String UNSTATED =
      "The configuration does not say since when incidents are recorded ('since:'), so the first"
          + " record counts as the beginning, which makes rates a little too high.";

  private RecurrenceReport() {}

  private static List<String> caveats(RecurrenceFindings findings) {
    List<String> caveats = new ArrayList<>();
    Records.outsiders(findings.recorded().incidents().stream().map(Occurrence::postmortem).toList())
        .ifPresent(caveats::add);
    if (!findings.recorded().observation().isStated()) {
      caveats.add(UNSTATED);
    }
    return caveats;
  }

  /// The report named `recurrence`.
  public static Report of(RecurrenceFindings findings) {
    GroupFigures groups = new GroupFigures(findings);
    EffectFigures effects = new EffectFigures(findings);
    RecurredFigures recurred = new RecurredFigures(findings);
    PromiseFigures promises = new PromiseFigures(findings);
    RuleFigures rule = new RuleFigures(findings);
    List<RecurrenceGroup> all = findings.groups();
    return new Report(
        "recurrence",
        "Recurrence",
        "What came more than once, how often, and what became of the actions against it.",
        List.of(
            new Chapter(
                "what",
                "What recurs",
                caveats(findings),
                List.of(groups.byMechanism(), groups.byService())),
            new Chapter(
                "how-often",
                "How often the same comes again",
                List.of(),
                List.of(RateFigures.ofLibrary(findings), RateFigures.closedAndOpen(findings))),
            new Chapter(
                "promises",
                "Closed, open, and promised again",
                List.of(),
                List.of(recurred.cameBack(all), recurred.openThen(all), promises.repeated())),
            new Chapter(
                "effect",
                "Did the actions work?",
                EffectFigures.CAVEATS,
                List.of(effects.ofGroups(), effects.ofActions())),
            new Chapter(
                "recurring-rule",
                "Recurring under the rule",
                List.of(RuleFigures.says(findings.rule())),
                List.of(rule.meeting(), rule.others())),
            new Chapter(
                "unnamed",
                "Incidents without a mechanism",
                List.of(),
                List.of(SuggestionFigure.of(findings))),
            new Chapter(
                "what-counts",
                "What was counted",
                List.of(),
                List.of(CountedFigure.of(findings.recorded())))));
  }
}
