package dev.hindcast.analytics.recurrence;

import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.recurrence.Occurrence;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A report for each mechanism that a recorded incident names.
public final class MechanismReports {
  private final RecurrenceFindings findings;

  private MechanismReports(RecurrenceFindings findings) {
    this.findings = findings;
  }

  /// The reports named `causes/` and the mechanism's slug, the most frequent first.
  public static List<Report> of(RecurrenceFindings findings) {
    MechanismReports reports = new MechanismReports(findings);
    return findings.groups().stream().map(reports::of).toList();
  }

  /// The report of one group.
  private Report of(RecurrenceGroup group) {
    String title = Terms.title(findings.vocabulary(), group.mechanism());
    ServiceChapters services = new ServiceChapters(findings, group);
    List<Chapter> chapters = new ArrayList<>();
    List<Postmortem> members = group.members().stream().map(Occurrence::postmortem).toList();
    chapters.add(
        course(
            group,
            Stream.concat(Records.outsiders(members).stream(), services.leftOut().stream())
                .toList()));
    if (group.isRecurrent()) {
      chapters.add(
          new Chapter(
              "how-often",
              "How often it comes again",
              List.of(),
              List.of(RateFigures.ofGroup(findings.rates(group)))));
    }
    chapters.addAll(services.chapters());
    chapters.addAll(actions(group));
    return new Report(
        "causes/" + Slug.of(group.mechanism()), title, lead(group), List.copyOf(chapters));
  }

  private static String lead(RecurrenceGroup group) {
    return (group.isRecurrent()
            ? "Recorded " + group.size() + " times, the last time on "
            : "Recorded once, on ")
        + group.latest().day()
        + ".";
  }

  private Chapter course(RecurrenceGroup group, List<String> says) {
    CourseFigures figures = CourseFigures.ofMechanism(group, findings.course(group));
    List<Figure> shown =
        group.isRecurrent()
            ? List.of(figures.events(), figures.cumulative())
            : List.of(figures.events());
    return new Chapter("course", "When it came", says, shown);
  }

  private List<Chapter> actions(RecurrenceGroup group) {
    RecurredFigures recurred = new RecurredFigures(findings);
    PromiseFigures promises = new PromiseFigures(findings);
    List<RecurrenceGroup> one = List.of(group);
    List<Chapter> chapters = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    if (!findings.cameBack(group).isEmpty()) {
      figures.add(recurred.cameBack(one));
    }
    if (!findings.openThen(group).isEmpty()) {
      figures.add(recurred.openThen(one));
    }
    figures.add(promises.ofGroup(group));
    chapters.add(new Chapter("promises", "What was promised", List.of(), List.copyOf(figures)));
    if (!findings.effects(group).isEmpty()) {
      chapters.add(
          new Chapter(
              "effect",
              "Did the actions work?",
              EffectFigures.CAVEATS,
              List.of(new EffectFigures(findings).ofActions(group))));
    }
    return chapters;
  }
}
