package dev.hindcast.analytics.recurrence;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Cell.Term;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.statistics.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The cells and columns that these reports share.
final class Terms {
  private static final int LONGEST = 200;

  private Terms() {}

  /// A mechanism by its title, where the vocabulary has one.
  static Cell mechanism(Vocabulary vocabulary, String name) {
    return Cell.term(new Term("mechanisms", name), title(vocabulary, name));
  }

  static String title(Vocabulary vocabulary, String name) {
    return vocabulary.mechanism(name).map(Mechanism::title).orElse(name);
  }

  static Cell service(String name) {
    return Cell.term(new Term("services", name), name);
  }

  /// A day on which an incident began.
  static Cell day(LocalDate day, Postmortem incident) {
    return new Cell(day.toString(), null, day, List.of(incident), null);
  }

  /// A text that may be long, by its beginning.
  static Cell summary(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return Cell.text(
        line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…");
  }

  static Cell number(double value) {
    return Double.isInfinite(value)
        ? Cell.text(Wording.number(value))
        : Cell.number(value, Wording.number(value));
  }

  static Cell number(double value, List<Postmortem> incidents) {
    return Cell.number(value, Wording.number(value), incidents);
  }

  static Cell days(long days) {
    return Cell.number((double) days, String.valueOf(days));
  }

  /// How many of how many, such as `3 of 12`.
  static Cell of(List<Postmortem> some, int all) {
    return Cell.number(some.size(), some.size() + " of " + all, some);
  }

  /// A share of a whole.
  static Cell share(double share) {
    return Cell.number(share, Shares.percent(share));
  }

  static Cell share(double share, List<Postmortem> incidents) {
    return Cell.number(share, Shares.percent(share), incidents);
  }

  static Cell low(Interval interval) {
    return number(interval.low());
  }

  static Cell high(Interval interval) {
    return number(interval.high());
  }

  static Column count(String name) {
    return new Column(name, Role.NOTE, Unit.COUNT);
  }

  static Column value(String name, Unit unit) {
    return new Column(name, Role.VALUE, unit);
  }

  static Column low(Unit unit) {
    return new Column("From", Role.LOW, unit);
  }

  static Column high(Unit unit) {
    return new Column("To", Role.HIGH, unit);
  }

  /// A figure without the columns that say nothing in any row.
  static Figure withoutEmptyColumns(Figure figure) {
    List<Integer> kept =
        IntStream.range(0, figure.columns().size())
            .filter(
                column ->
                    figure.rows().isEmpty()
                        || figure.rows().stream()
                            .anyMatch(row -> !row.get(column).text().isEmpty()))
            .boxed()
            .toList();
    return new Figure(
        figure.id(),
        figure.title(),
        figure.drawing(),
        figure.says(),
        kept.stream().map(figure.columns()::get).toList(),
        figure.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        figure.methods(),
        figure.tests());
  }
}
