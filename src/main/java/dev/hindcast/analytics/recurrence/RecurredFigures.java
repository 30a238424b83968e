package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.CameBack;
import dev.hindcast.recurrence.OpenThen;
import dev.hindcast.recurrence.OpenThen.Promise;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What had become of the promises when a mechanism came again: all closed, or some still open.
final class RecurredFigures {

  /// The latest are told; more nobody reads.
  private static final int MOST = 100;

  private final RecurrenceFindings findings;

  RecurredFigures(RecurrenceFindings findings) {
    this.findings = findings;
  }

  Figure cameBack(List<RecurrenceGroup> groups) {
    List<CameBack> all =
        groups.stream()
            .flatMap(group -> findings.cameBack(group).stream())
            .sorted(Comparator.comparing(CameBack::closed).reversed())
            .toList();
    List<String> says = new ArrayList<>();
    says.add(
        all.isEmpty()
            ? "No mechanism is known to have come back after all actions of an earlier incident"
                + " were closed."
            : "Closed, and it came back, "
                + Wording.count(all.size(), "time")
                + ": after all actions of an incident were closed, another of the same mechanism"
                + " was recorded.");
    shorten(says, all.size());
    return new Figure(
        "came-back",
        "Closed, and it came back",
        Drawing.TABLE,
        says,
        List.of(
            label("Incident"),
            note("Mechanism"),
            note("All closed on"),
            note("Next one began"),
            Terms.count("Since then")),
        all.stream().limit(MOST).map(this::row).toList(),
        List.of(Method.RECURRENCE),
        0);
  }

  private List<Cell> row(CameBack each) {
    Postmortem next = each.later().getFirst();
    return List.of(
        Cell.incident(each.incident()),
        Terms.mechanism(findings.vocabulary(), each.mechanism()),
        Cell.day(each.closed()),
        Terms.day(Objects.requireNonNull(next.date()), next),
        Cell.count(each.later()));
  }

  Figure openThen(List<RecurrenceGroup> groups) {
    List<OpenThen> all =
        groups.stream()
            .flatMap(group -> findings.openThen(group).stream())
            .sorted(Comparator.comparing(RecurredFigures::began).reversed())
            .toList();
    List<String> says = new ArrayList<>();
    says.add(
        all.isEmpty()
            ? "No incident is known to have begun while an action against its mechanism was open."
            : Wording.count(all.size(), "time", "times")
                + " an incident began while an action against its mechanism was open. Whether it"
                + " would have helped, nobody can know.");
    says.add(
        "An action is against a mechanism if its type is prevent, mitigate or detect, or if it"
            + " addresses a factor. Actions told from public sources do not count.");
    shorten(says, all.size());
    return new Figure(
        "open-then",
        "An action against this was open",
        Drawing.TABLE,
        says,
        List.of(
            label("Incident"),
            note("Began"),
            note("Mechanism"),
            note("Open then"),
            note("Promised after"),
            note("Now")),
        all.stream().limit(MOST).flatMap(each -> rows(each).stream()).toList(),
        List.of(Method.RECURRENCE),
        0);
  }

  private static LocalDate began(OpenThen each) {
    return Objects.requireNonNull(each.incident().date());
  }

  private List<List<Cell>> rows(OpenThen each) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Promise promise : each.promises()) {
      rows.add(
          List.of(
              Cell.incident(each.incident()),
              Cell.day(began(each)),
              Terms.mechanism(findings.vocabulary(), each.mechanism()),
              Terms.summary(promise.action().summary().text()),
              Cell.incident(promise.postmortem()),
              Cell.text(PromiseFigures.state(promise.postmortem(), promise.action()))));
    }
    return rows;
  }

  private static void shorten(List<String> says, int size) {
    if (size > MOST) {
      says.add("The first " + MOST + " are shown.");
    }
  }
}
