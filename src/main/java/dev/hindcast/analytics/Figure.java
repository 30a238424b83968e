package dev.hindcast.analytics;

import java.util.List;

/// A table of numbers, what it says in words, and how to draw it.
///
/// @param id an anchor, unique in its report, such as `time-to-mitigate`
/// @param says what is to be read from it, and what is refused with the reason; may be empty
/// @param columns each with the part it plays in the drawing
/// @param rows each with a cell for every column
/// @param methods how its numbers were worked out
/// @param tests how many tests of significance went into it; 0 or more
public record Figure(
    String id,
    String title,
    Drawing drawing,
    List<String> says,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Method> methods,
    int tests) {

  /// How a figure is drawn; each kind needs columns of certain [Column.Role]s.
  public enum Drawing {
    /// Not at all: the table says it best.
    TABLE,
    /// Incidents on a time axis, a lane a series: LABEL, DAY; SERIES and STATE if there are any.
    EVENTS,
    /// A step curve with a band: X or DAY, VALUE, LOW, HIGH; AT_RISK and SERIES if there are any.
    STEPS,
    /// Each a dot on a logarithmic axis, a lane a series: LABEL, SERIES, VALUE, STATE; with LOW and
    /// HIGH for a row whose state is `median`.
    DOTS,
    /// A value with its interval for each label: LABEL, VALUE, LOW, HIGH; EXPECTED if there is any.
    INTERVALS,
    /// Counts of equal periods: DAY (the first of the period), VALUE; CENTRE, LOW and HIGH where
    /// limits are allowed.
    COLUMNS
  }

  private static final String MEDIAN = "median";

  public Figure {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": a row of " + row.size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /// Whether a row is a median or another quantile of the others.
  public boolean isMedian(List<Cell> row) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == Column.Role.STATE
          && row.get(column).text().equals(MEDIAN)) {
        return true;
      }
    }
    return false;
  }
}
