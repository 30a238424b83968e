package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Cell;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// An action and the incident after which it was promised.
record Promise(Postmortem incident, Action action) {
  private static final int LONGEST_LABEL = 90;
  private static final String UNSTATED = "unstated";

  static List<Promise> of(List<Postmortem> incidents) {
    return incidents.stream()
        .flatMap(
            incident -> incident.actions().stream().map(action -> new Promise(incident, action)))
        .toList();
  }

  /// The incidents of some, each once, in their order.
  ///
  /// @param some those of one incident next to each other
  static List<Postmortem> incidents(List<Promise> some) {
    List<Postmortem> incidents = new ArrayList<>();
    for (Promise promise : some) {
      if (incidents.isEmpty() || !isSame(incidents.getLast(), promise.incident)) {
        incidents.add(promise.incident);
      }
    }
    return incidents;
  }

  /// How many there are, and after which incidents.
  static Cell count(List<Promise> some) {
    return Cell.number(some.size(), String.valueOf(some.size()), incidents(some));
  }

  private static boolean isSame(Postmortem one, Postmortem other) {
    return one.file().path().equals(other.file().path());
  }

  boolean isOpen() {
    return action.status().isOpen();
  }

  boolean isDone() {
    return action.status() == Action.Status.DONE;
  }

  /// Declined, or another took its place.
  boolean isDropped() {
    return !isOpen() && !isDone();
  }

  /// From the day of the incident to another; empty where the incident has none.
  OptionalDouble daysUntil(LocalDate day) {
    LocalDate from = incident.date();
    return from == null
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) ChronoUnit.DAYS.between(from, day));
  }

  String type() {
    return Objects.requireNonNullElse(action.type(), UNSTATED);
  }

  String strength() {
    return Objects.requireNonNullElse(action.strength(), UNSTATED);
  }

  Cell label() {
    return new Cell(
        Excerpt.of(action.summary().text(), LONGEST_LABEL), null, null, List.of(incident), null);
  }
}
