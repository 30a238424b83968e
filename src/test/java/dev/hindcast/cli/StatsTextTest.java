package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatsTextTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Incident", Role.LABEL, Unit.NONE),
          new Column("Took", Role.VALUE, Unit.MINUTES),
          new Column("State", Role.STATE, Unit.NONE),
          Column.note("Nothing"));

  @Test
  void sentencesAreWrappedAndNumbersStandAtTheRight() {
    String sentence = "A sentence of many words, each of them short, is wrapped where it is long. ";
    assertEquals(
        """
        Time  (analytics/time)
        How long it took.

        PHASES

          To mitigate
          A sentence of many words, each of them short, is wrapped where it is long. A sentence of many
          words, each of them short, is wrapped where it is long.

          Incident        Took  State
          -------------  -----  ------
          Pool           5 min  closed
          A long outage  1 day  open

        2 tests were made for significance
        """,
        write(
            new Figure(
                "id",
                "To mitigate",
                Drawing.DOTS,
                List.of(sentence + sentence),
                COLUMNS,
                List.of(
                    row("Pool", 5, "5 min", "closed"), row("A long outage", 1440, "1 day", "open")),
                List.of(),
                2)));
  }

  @Test
  void aLongTableHasItsFirstRowsAndItsMedians() {
    List<List<Cell>> rows =
        IntStream.range(0, 100)
            .mapToObj(at -> row("row " + at, at, at + " min", at == 60 ? "median" : "closed"))
            .toList();
    String text =
        write(
            new Figure("id", "To mitigate", Drawing.DOTS, List.of(), COLUMNS, rows, List.of(), 0));

    assertTrue(text.contains("row 19 ") && text.contains("row 60 "), text);
    assertFalse(text.contains("row 20 "), text);
    assertTrue(text.endsWith("  and 79 more; --format json has all\n"), text);
  }

  @Test
  void wideColumnsOfWordsAreCutAndNoNumberIs() {
    String text =
        write(
            new Figure(
                "id",
                "To mitigate",
                Drawing.DOTS,
                List.of(),
                COLUMNS,
                List.of(row("x".repeat(300), 5, "123 456 min", "closed")),
                List.of(),
                0));

    assertTrue(text.lines().allMatch(line -> line.length() <= 120), text);
    assertTrue(text.contains("…  123 456 min  closed"), text);
  }

  @Test
  void nothingFromAFileSteersTheTerminal() {
    String text =
        write(
            new Figure(
                "id",
                "To mitigate",
                Drawing.TABLE,
                List.of("says\u001B[2J"),
                COLUMNS,
                List.of(row("a\u001B[31m", 5, "5 min", "closed")),
                List.of(),
                0));

    assertFalse(text.contains("\u001B"), text);
  }

  private static List<Cell> row(String name, double minutes, String text, String state) {
    return List.of(Cell.text(name), Cell.number(minutes, text), Cell.text(state), Cell.EMPTY);
  }

  private static String write(Figure figure) {
    return new StatsText(false)
        .write(
            List.of(
                new Report(
                    "analytics/time",
                    "Time",
                    "How long it took.",
                    List.of(new Chapter("phases", "Phases", List.of(), List.of(figure))))));
  }
}
