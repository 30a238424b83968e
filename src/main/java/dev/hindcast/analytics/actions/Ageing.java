package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Dots;
import dev.hindcast.analytics.Dots.Dot;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Spells;
import dev.hindcast.analytics.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// How old open actions are, and how long overdue.
final class Ageing {
  private final List<Promise> open;
  private final LocalDate today;

  Ageing(List<Promise> promises, LocalDate today) {
    this.open = promises.stream().filter(Promise::isOpen).toList();
    this.today = today;
  }

  FigureDraft overdue() {
    Dots dots = new Dots("overdue", "Overdue", "Action", "Type", "Days overdue", Spells.DAYS);
    List<Promise> late =
        open.stream().filter(promise -> promise.action().isOverdue(today)).toList();
    long stated = open.stream().filter(promise -> promise.action().due().date() != null).count();
    dots.draft()
        .methods(Method.REPORTING)
        .says(
            stated == 0
                ? "No open action has a due day, so none can be overdue: write 'due'."
                : late.size()
                    + " of "
                    + Wording.count(stated, "open action")
                    + " with a due day "
                    + (late.size() == 1 ? "is" : "are")
                    + " overdue.");
    return dots.dots(
            sorted(late.stream().map(promise -> dot(promise, daysOverdue(promise))).toList()))
        .draft();
  }

  FigureDraft open() {
    Dots dots =
        new Dots("ageing", "How old open actions are", "Action", "Type", "Days open", Spells.DAYS);
    List<Dot> drawn = new ArrayList<>();
    for (Promise promise : open) {
      OptionalDouble days = promise.daysUntil(today);
      if (days.isPresent() && days.getAsDouble() > 0) {
        drawn.add(dot(promise, days.getAsDouble()));
      }
    }
    dots.draft().methods(Method.REPORTING);
    if (open.isEmpty()) {
      dots.draft().says("No action is open.");
    } else {
      dots.draft()
          .says(
              Wording.count(open.size(), "action")
                  + (open.size() == 1 ? " is" : " are")
                  + " open, counted from the day of the incident.");
    }
    if (drawn.size() < open.size()) {
      dots.draft()
          .says(
              Wording.count(open.size() - drawn.size(), "open action")
                  + " of today, or of an incident without a day, "
                  + (open.size() - drawn.size() == 1 ? "is" : "are")
                  + " not drawn.");
    }
    return dots.dots(sorted(drawn)).draft();
  }

  /// The shortest first; equal ones as they come.
  private static List<Dot> sorted(List<Dot> dots) {
    return dots.stream().sorted(Comparator.comparingDouble(Dot::length)).toList();
  }

  private double daysOverdue(Promise promise) {
    LocalDate due = Objects.requireNonNull(promise.action().due().date());
    return (double) ChronoUnit.DAYS.between(due, today);
  }

  private static Dot dot(Promise promise, double days) {
    return new Dot(promise.label(), promise.type(), days, Spells.DAYS.words(days), true);
  }
}
