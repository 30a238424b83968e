package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RepetitionMonth;
import dev.hindcast.recurrence.RepetitionMonth.Evidence;
import dev.hindcast.recurrence.RepetitionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rule on recurring incidents, month by month.
final class RuleFigures {
  private final RecurrenceFindings findings;
  private final List<RepetitionMonth> months;

  RuleFigures(RecurrenceFindings findings) {
    this.findings = findings;
    this.months = findings.months();
  }

  /// What the rule is.
  static String says(RepetitionRule rule) {
    String window =
        rule.months() == 1 ? "the same month" : "the " + rule.months() + " months that end with it";
    return "A cause is reported for a month if at least "
        + rule.incidents()
        + " incidents with the same confirmed mechanism began within "
        + window
        + ". Which mechanism an incident has is what its authors wrote; suggestions do not count.";
  }

  /// The causes that meet the rule, with the evidence.
  Figure meeting() {
    List<List<Cell>> rows = new ArrayList<>();
    for (RepetitionMonth month : months) {
      for (Evidence evidence : month.meeting()) {
        rows.add(
            List.of(
                Cell.text(month.month().toString()),
                Terms.mechanism(findings.vocabulary(), evidence.mechanism()),
                Cell.count(evidence.incidents()),
                Cell.incident(evidence.incidents().getLast())));
      }
    }
    return new Figure(
        "recurring",
        "Causes that meet the rule",
        Drawing.TABLE,
        List.of(
            rows.isEmpty()
                ? "In none of the last " + months.size() + " months did a cause meet the rule."
                : "The last " + months.size() + " months, the latest first."),
        List.of(label("Month"), note("Mechanism"), Terms.count("Incidents"), note("Latest")),
        rows,
        List.of(Method.REGULATORY),
        0);
  }

  /// What was held against the rule in each month and does not meet it.
  Figure others() {
    return new Figure(
        "not-recurring",
        "What was looked at, month by month",
        Drawing.TABLE,
        List.of(),
        List.of(
            label("Month"),
            Terms.count("Causes that meet it"),
            Terms.count("Causes that do not"),
            Terms.count("Incidents of these"),
            Terms.count("Incidents without a mechanism")),
        months.stream()
            .map(
                month ->
                    List.of(
                        Cell.text(month.month().toString()),
                        Cell.number(
                            month.meeting().size(),
                            String.valueOf(month.meeting().size()),
                            incidents(month.meeting())),
                        Cell.number(month.others().size(), String.valueOf(month.others().size())),
                        Cell.count(incidents(month.others())),
                        Cell.count(month.uncaused())))
            .toList(),
        List.of(Method.REGULATORY),
        0);
  }

  private static List<Postmortem> incidents(List<Evidence> causes) {
    Map<String, Postmortem> byPath = new LinkedHashMap<>();
    causes.forEach(
        cause -> cause.incidents().forEach(each -> byPath.putIfAbsent(each.file().path(), each)));
    return List.copyOf(byPath.values());
  }
}
