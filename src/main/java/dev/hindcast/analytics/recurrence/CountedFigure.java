package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.recurrence.Occurrence;
import dev.hindcast.recurrence.RecordedIncidents;
import java.util.List;
import java.util.function.Predicate;

/// Which records were counted, and which were not.
final class CountedFigure {

  private CountedFigure() {}

  static Figure of(RecordedIncidents recorded) {
    return new Figure(
        "counted",
        "What was counted",
        Drawing.TABLE,
        List.of(
            "Recorded incidents are those that somebody wrote down. More of them may mean more"
                + " incidents, or that more are written down."),
        List.of(label("Records"), Terms.count("How many"), note("Why")),
        List.of(
            row(
                "Incidents counted",
                incidents(recorded, _ -> true),
                "began from "
                    + recorded.observation().since()
                    + " to "
                    + recorded.observation().until()),
            row(
                "Of these without a mechanism",
                incidents(recorded, each -> each.mechanisms().isEmpty()),
                "they belong to no group"),
            row(
                "Of these told from public sources",
                incidents(recorded, Postmortem::isFromPublicSources),
                "what became of their actions is not known"),
            row(
                "Incidents outside these days",
                recorded.outside(),
                "before the observation or after today"),
            row("Incidents without a day", recorded.undated(), "nobody wrote when they began"),
            row(
                "Told twice",
                recorded.duplicates(),
                "their files say that another is about the same"),
            row(
                "Near misses",
                recorded.nearMisses().stream().map(Occurrence::postmortem).toList(),
                "counted apart, in no rate"),
            row("Drills", kind(recorded, Kind.DRILL), "rehearsed, not suffered"),
            row("Reports of security", kind(recorded, Kind.SECURITY), "a kind of their own")),
        List.of(Method.KINDS, Method.REPORTING),
        0);
  }

  private static List<Cell> row(String what, List<Postmortem> which, String why) {
    return List.of(Cell.text(what), Cell.count(which), Cell.text(why));
  }

  private static List<Postmortem> incidents(
      RecordedIncidents recorded, Predicate<Postmortem> which) {
    return recorded.incidents().stream().map(Occurrence::postmortem).filter(which).toList();
  }

  private static List<Postmortem> kind(RecordedIncidents recorded, Kind kind) {
    return recorded.library().postmortems().stream().filter(each -> each.kind() == kind).toList();
  }
}
