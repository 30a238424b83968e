package dev.hindcast.analytics.recurrence;

import static dev.hindcast.analytics.Column.label;
import static dev.hindcast.analytics.Column.note;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Wording;
import dev.hindcast.closure.RepeatedActions;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.CameBack;
import dev.hindcast.recurrence.OpenThen;
import dev.hindcast.recurrence.OpenThen.Promise;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What became of promises: kept and it came back, open when it came back, made again.
final class PromiseFigures {

  /// The latest are told; more nobody reads.
  private static final int MOST = 100;

  private final RecurrenceFindings findings;

  PromiseFigures(RecurrenceFindings findings) {
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
            .sorted(Comparator.comparing(PromiseFigures::began).reversed())
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
              Cell.text(state(promise.postmortem(), promise.action()))));
    }
    return rows;
  }

  /// The actions of a group, the open ones first, then by incident, the latest first.
  Figure ofGroup(RecurrenceGroup group) {
    List<Promise> promises =
        group.members().reversed().stream()
            .flatMap(
                member ->
                    member.postmortem().actions().stream()
                        .map(action -> new Promise(member.postmortem(), action)))
            .sorted(Comparator.comparing(promise -> !isOpen(promise)))
            .toList();
    long open = promises.stream().filter(PromiseFigures::isOpen).count();
    List<String> says = new ArrayList<>();
    says.add(
        promises.isEmpty()
            ? "No action is recorded."
            : Wording.count(promises.size(), "action")
                + " in all, "
                + (open == 0 ? "none" : open)
                + " of them open today.");
    shorten(says, promises.size());
    return new Figure(
        "actions",
        "What was promised",
        Drawing.TABLE,
        says,
        List.of(label("Action"), note("Promised after"), note("Type"), note("State"), note("Due")),
        promises.stream().limit(MOST).map(PromiseFigures::row).toList(),
        List.of(),
        0);
  }

  private static boolean isOpen(Promise promise) {
    return promise.action().status().isOpen() && !promise.postmortem().isFromPublicSources();
  }

  private static List<Cell> row(Promise promise) {
    Action action = promise.action();
    LocalDate due = action.due().date();
    String type = action.type();
    return List.of(
        Terms.summary(action.summary().text()),
        Cell.incident(promise.postmortem()),
        Cell.text(type == null ? "" : type),
        Cell.text(state(promise.postmortem(), action)),
        due == null ? Cell.text(action.due().raw()) : Cell.day(due));
  }

  /// What outsiders know of an action was true when their source was published.
  private static String state(Postmortem postmortem, Action action) {
    String word = action.status().word().replace('-', ' ');
    LocalDate completed = action.completed();
    if (postmortem.isFromPublicSources()) {
      return word + " when published";
    }
    return completed == null ? word : word + " on " + completed;
  }

  /// What several postmortems promise.
  Figure repeated() {
    List<List<RepeatedActions.Promise>> all = findings.repeatedPromises();
    List<String> says = new ArrayList<>();
    says.add(
        all.isEmpty()
            ? "No two postmortems promise the same in almost the same words."
            : Wording.count(all.size(), "promise was", "promises were")
                + " made more than once, in almost the same words, whatever became of them.");
    shorten(says, all.size());
    return new Figure(
        "repeated-promises",
        "Promised again",
        Drawing.TABLE,
        says,
        List.of(
            label("Promise"),
            Terms.count("Postmortems"),
            note("First"),
            note("Latest"),
            note("States")),
        all.stream().limit(MOST).map(PromiseFigures::row).toList(),
        List.of(Method.REPEATED_ACTIONS),
        0);
  }

  private static List<Cell> row(List<RepeatedActions.Promise> promises) {
    List<Postmortem> postmortems =
        promises.stream().map(RepeatedActions.Promise::postmortem).toList();
    Map<String, Integer> states = new TreeMap<>();
    promises.forEach(
        promise ->
            states.merge(
                state(promise.postmortem(), promise.action()).replaceAll(" on .*", ""),
                1,
                Integer::sum));
    return List.of(
        Terms.summary(promises.getFirst().action().summary().text()),
        Cell.count(distinct(postmortems)),
        day(postmortems.getFirst()),
        day(postmortems.getLast()),
        Cell.text(
            String.join(
                ", ",
                states.entrySet().stream()
                    .map(state -> state.getValue() + " " + state.getKey())
                    .toList())));
  }

  private static List<Postmortem> distinct(List<Postmortem> postmortems) {
    Map<String, Postmortem> byPath = new LinkedHashMap<>();
    postmortems.forEach(each -> byPath.putIfAbsent(each.file().path(), each));
    return List.copyOf(byPath.values());
  }

  private static Cell day(Postmortem postmortem) {
    LocalDate date = postmortem.date();
    return date == null ? Cell.incident(postmortem) : Terms.day(date, postmortem);
  }

  private static void shorten(List<String> says, int size) {
    if (size > MOST) {
      says.add("The first " + MOST + " are shown.");
    }
  }
}
