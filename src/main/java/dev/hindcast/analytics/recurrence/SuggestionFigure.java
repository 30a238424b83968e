package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.SuggestedTag;
import dev.hindcast.recurrence.TagEvidence.Quoted;
import java.util.ArrayList;
import java.util.List;

/// Mechanisms that incidents without any may have had.
final class SuggestionFigure {

  /// The latest are told; more nobody reads.
  private static final int MOST = 100;

  private SuggestionFigure() {}

  static Figure of(RecurrenceFindings findings) {
    List<SuggestedTag> tags = findings.suggestedTags();
    List<String> says = new ArrayList<>();
    long untagged =
        findings.recorded().incidents().stream()
            .filter(incident -> incident.postmortem().mechanisms().isEmpty())
            .count();
    says.add(
        untagged == 0
            ? "Every recorded incident names a mechanism."
            : Wording.count(untagged, "recorded incident names", "recorded incidents name")
                + " no mechanism, so "
                + (untagged == 1 ? "it belongs" : "they belong")
                + " to no group.");
    if (untagged > 0) {
      says.add(suggesting(tags));
    }
    if (untagged > SuggestedTag.MOST_INCIDENTS) {
      says.add("Looked at were the latest " + SuggestedTag.MOST_INCIDENTS + " of them.");
    }
    if (tags.size() > MOST) {
      says.add("The first " + MOST + " are shown.");
    }
    return figure(findings, tags, says);
  }

  private static String suggesting(List<SuggestedTag> tags) {
    return tags.isEmpty()
        ? "Nothing in the texts suggests one."
        : "What the texts and the likest incidents suggest is for the authors to decide: it counts"
            + " nowhere until 'mechanisms:' says so.";
  }

  private static Figure figure(
      RecurrenceFindings findings, List<SuggestedTag> tags, List<String> says) {
    return Terms.withoutEmptyColumns(
        new Figure(
            "suggestions",
            "Mechanisms to confirm or reject",
            Drawing.TABLE,
            says,
            List.of(
                label("Incident"),
                note("Suggested"),
                note("The text says"),
                Terms.count("Alike, and named so")),
            tags.stream().limit(MOST).map(tag -> row(findings, tag)).toList(),
            List.of(Method.LIKENESS),
            0));
  }

  private static List<Cell> row(RecurrenceFindings findings, SuggestedTag tag) {
    return List.of(
        Cell.incident(tag.incident()),
        Terms.mechanism(findings.vocabulary(), tag.mechanism()),
        tag.quotes().isEmpty() ? Cell.EMPTY : quote(tag.quotes().getFirst()),
        tag.alike().isEmpty() ? Cell.EMPTY : Cell.count(tag.alike()));
  }

  private static Cell quote(Quoted quoted) {
    return Terms.summary(
        (quoted.line() == 0 ? "" : "line " + quoted.line() + ": ") + quoted.excerpt());
  }
}
