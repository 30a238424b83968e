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
import dev.hindcast.recurrence.OpenThen.Promise;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was promised: against one mechanism, and again by several postmortems.
final class PromiseFigures {

  /// The latest are told; more nobody reads.
  private static final int MOST = 100;

  private final RecurrenceFindings findings;

  PromiseFigures(RecurrenceFindings findings) {
    this.findings = findings;
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
                + " of them known to be open today."
                + unknownToday(promises));
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

  private static String unknownToday(List<Promise> promises) {
    long outside =
        promises.stream().filter(promise -> promise.postmortem().isFromPublicSources()).count();
    return outside == 0
        ? ""
        : " Of "
            + outside
            + ", told from public sources, only what was said when they were published is known.";
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
  static String state(Postmortem postmortem, Action action) {
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
